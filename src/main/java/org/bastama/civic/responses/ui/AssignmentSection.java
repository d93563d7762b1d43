package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.desk.AssignPetition;
import org.bastama.civic.responses.desk.Assignment;
import org.bastama.civic.responses.desk.StandIns;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;

/** On the desk: whose case it is, and giving it to somebody. */
@org.springframework.stereotype.Component
class AssignmentSection {

    private final AssignPetition assignPetition;
    private final Officials officials;
    private final StandIns standIns;

    AssignmentSection(AssignPetition assignPetition, Officials officials, StandIns standIns) {
        this.assignPetition = assignPetition;
        this.officials = officials;
        this.standIns = standIns;
    }

    /** The section of a case that waits for its answer; nothing for others. */
    List<Component> of(HandOver handOver, ResponseActions actions, Actor actor, Runnable done) {
        if (!actions.answer()) {
            return List.of();
        }
        var colleagues = officials.of(handOver.authoritySlug());
        var assignment = assignPetition.find(handOver).orElse(null);
        var section = new Section();
        section.add(new H2(section.getTranslation("responses.assignment.title")));
        if (assignment == null) {
            section.add(new Paragraph(section.getTranslation("responses.assignment.none")));
        } else {
            section.add(assigned(assignment, colleagues));
        }
        section.add(new AssignmentForm(
                handOver.petition(),
                assignment == null ? null : assignment.official(),
                colleagues,
                assignPetition,
                actor,
                done));
        return List.of(section);
    }

    private Component assigned(Assignment assignment, List<Account> colleagues) {
        var language = ReaderLanguage.get();
        var line = new Paragraph();
        var text = line.getTranslation(
                "responses.assignment.is",
                name(assignment.official(), colleagues),
                assignment.assignedBy(),
                Formats.date(language, assignment.at()));
        line.setText(standIns.awayToday(assignment.authoritySlug(), assignment.official())
                .map(absence -> text + " "
                        + line.getTranslation(
                                "responses.absence.is-away",
                                name(absence.official(), colleagues),
                                Formats.date(language, absence.to()),
                                name(absence.deputy(), colleagues)))
                .orElse(text));
        return line;
    }

    /** An official who speaks for the authority no longer has no name here. */
    private static String name(AccountId id, List<Account> colleagues) {
        return colleagues.stream()
                .filter(account -> account.id().equals(id))
                .map(Account::name)
                .findFirst()
                .orElse("—");
    }
}
