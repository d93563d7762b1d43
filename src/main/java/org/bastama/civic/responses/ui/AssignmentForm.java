package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.responses.desk.AssignPetition;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Gives a case to one of the officials, to oneself with one press, or to nobody. */
class AssignmentForm extends Div {

    private final PetitionNumber number;
    private final @Nullable AccountId now;
    private final transient AssignPetition assignPetition;
    private final transient Actor actor;
    private final transient Runnable done;
    private final NativeSelect select;

    AssignmentForm(
            PetitionNumber number,
            @Nullable AccountId now,
            List<Account> colleagues,
            AssignPetition assignPetition,
            Actor actor,
            Runnable done) {
        this.number = number;
        this.now = now;
        this.assignPetition = assignPetition;
        this.actor = actor;
        this.done = done;
        addClassName("b-toolbar");
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("responses.assignment.nobody"));
        colleagues.forEach(account -> choices.put(account.id().toString(), account.name()));
        select = new NativeSelect(getTranslation("responses.assignment.to"), choices);
        if (now != null && choices.containsKey(now.toString())) {
            select.setValue(now.toString());
        }
        add(select, new Button(getTranslation("responses.assignment.button"), click -> assign(chosen())));
        if (!actor.is(now)) {
            var take = new Button(getTranslation("responses.assignment.take"), click -> assign(actor.requireAccount()));
            add(take);
        }
    }

    private @Nullable AccountId chosen() {
        return select.getValue().isEmpty() ? null : new AccountId(UUID.fromString(select.getValue()));
    }

    private void assign(@Nullable AccountId to) {
        var rejected = new Rejected().field("official", select).told("responses.assignment.meanwhile", () -> {
            Rejected.failed("responses.assignment.meanwhile");
            done.run();
        });
        if (rejected.run(() -> assignPetition.assign(number, to, now, actor))) {
            Rejected.done("responses.assignment.done");
            done.run();
        }
    }
}
