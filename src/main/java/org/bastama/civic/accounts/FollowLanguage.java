package org.bastama.civic.accounts;

import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails follow the language in which a person reads the portal, until the profile says otherwise ({@link ChangeProfile}). */
@Component
public class FollowLanguage {

    private final AccountRepository accounts;

    FollowLanguage(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The person chose a language for reading; a visitor's choice changes nothing. */
    @Transactional
    public void chosen(Language language, Actor actor) {
        actor.accountIfAny().ifPresent(account -> accounts.follow(account, language));
    }
}
