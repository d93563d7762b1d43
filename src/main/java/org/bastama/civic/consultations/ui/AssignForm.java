package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bastama.civic.accounts.Account;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Gives what is selected to a colleague, takes it with one press, or gives it back to all. */
class AssignForm extends Div {

    /** Gives it to a colleague, or to nobody. */
    @FunctionalInterface
    interface Assigning {
        void assign(@Nullable AccountId to);
    }

    AssignForm(List<Account> colleagues, AccountId me, Assigning assigning, Runnable done) {
        addClassName("b-toolbar");
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("consultations.answers.assigned.to-nobody"));
        colleagues.forEach(account -> choices.put(account.id().toString(), account.name()));
        var select = new NativeSelect(getTranslation("consultations.answers.assign.to"), choices);
        var rejected = new Rejected().field("colleague", select);
        Consumer<@Nullable AccountId> assign = to -> {
            if (rejected.run(() -> assigning.assign(to))) {
                done.run();
            }
        };
        add(
                select,
                new Button(
                        getTranslation("consultations.answers.assign.button"),
                        click -> assign.accept(chosen(select.getValue()))),
                new Button(getTranslation("consultations.answers.assign.take"), click -> assign.accept(me)));
    }

    private static @Nullable AccountId chosen(String id) {
        return id.isEmpty() ? null : new AccountId(UUID.fromString(id));
    }
}
