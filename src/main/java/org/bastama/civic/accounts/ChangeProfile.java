package org.bastama.civic.accounts;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People change their own name and the language of their mails. */
@Component
public class ChangeProfile {

    private final AccountRepository accounts;

    ChangeProfile(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Changes the actor's own account; rejected at field {@code name}. */
    @Transactional
    public void change(String name, Language language, Actor actor) {
        var account = actor.requireAccount();
        var rejections = new Rejections();
        var checked = rejections.collect("name", () -> new PersonName(name));
        rejections.throwIfAny();
        if (checked != null) {
            accounts.change(account, checked.value(), language);
        }
    }
}
