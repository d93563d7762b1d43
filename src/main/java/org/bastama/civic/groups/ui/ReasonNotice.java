package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupState;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** Why a moderator returned, refused or suspended a group. */
final class ReasonNotice extends Div {

    private ReasonNotice(Group group, Optional<Reason> reason) {
        addClassNames("b-notice", group.state() == GroupState.REFUSED ? "bad" : "warn");
        reason.ifPresent(r -> add(
                new Paragraph(getTranslation("groups.mail.reason", r.names().in(ReaderLanguage.get()))),
                new Paragraph(help(group, r))));
        if (!group.reason().isEmpty()) {
            var note = new Paragraph(group.reason().in(ReaderLanguage.get()));
            note.addClassName("groups-text");
            add(LanguageMark.tell(note, group.reason()));
        }
    }

    /** What is wrong; what to change only where the group can be submitted again. */
    private static String help(Group group, Reason reason) {
        return group.state() == GroupState.RETURNED
                ? reason.toCorrect(ReaderLanguage.get())
                : reason.help().in(ReaderLanguage.get());
    }

    /** The notice, if there is a reason. */
    static Optional<ReasonNotice> of(Group group, Reasons reasons) {
        var code = group.reasonCode();
        if (code == null && group.reason().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReasonNotice(group, code == null ? Optional.empty() : reasons.find(code)));
    }
}
