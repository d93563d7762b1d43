package org.bastama.civic.consultations.ideas;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.NewContribution;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.contributions.SendContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proposes an idea: with an account it is public at once, else when the mailbox has confirmed it. */
@Component
public class ProposeIdea {

    private final OpenParts parts;
    private final SendContribution send;

    ProposeIdea(OpenParts parts, SendContribution send) {
        this.parts = parts;
        this.send = send;
    }

    /**
     * Keeps the idea until the mailbox confirms it; answers the same for every mailbox. Rejected with field errors
     * ({@code heading}, {@code text}, {@code name}, {@code email}, {@code consent}), with {@code consultations.unknown}
     * where there is no such part, with {@code consultations.closed}.
     */
    @Transactional
    public void propose(ConsultationNumber number, int part, Idea idea, Sender sender) {
        var open = parts.find(number, part, Ideas.CODE);
        var rejections = new Rejections();
        send.byMail(open.consultation(), checked(number, part, idea, rejections), sender, rejections);
    }

    /** Publishes the idea of somebody who is signed in, and gives its number. Rejected as above. */
    @Transactional
    public int propose(
            ConsultationNumber number, int part, Idea idea, boolean showsName, Language language, Actor actor) {
        parts.find(number, part, Ideas.CODE);
        var rejections = new Rejections();
        var said = checked(number, part, idea, rejections);
        rejections.throwIfAny();
        return send.byAccount(said, showsName, language, actor).number();
    }

    private static NewContribution checked(ConsultationNumber number, int part, Idea idea, Rejections rejections) {
        var heading = rejections.collect("heading", () -> Text.line(idea.heading(), Idea.LONGEST_HEADING));
        var text = rejections.collect("text", () -> Text.lines(idea.text(), Idea.LONGEST_TEXT));
        rejections.require(text == null || !text.isEmpty(), "text", "shared.required");
        return new NewContribution(number, part, heading == null ? "" : heading, text == null ? "" : text);
    }
}
