package org.bastama.civic.consultations.opinionmap;

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

/** Somebody sends a statement of one's own: it is put to the vote as soon as it is public. */
@Component
public class SendStatement {

    private final OpenParts parts;
    private final SendContribution send;

    SendStatement(OpenParts parts, SendContribution send) {
        this.parts = parts;
        this.send = send;
    }

    /**
     * Keeps it until the mailbox confirms it; answers the same for every mailbox. Rejected with field errors
     * ({@code text}, {@code name}, {@code email}, {@code consent}), with {@code consultations.unknown} where there is no
     * such part, with {@code consultations.closed}.
     */
    @Transactional
    public void send(ConsultationNumber number, int part, String text, Sender sender) {
        var open = parts.find(number, part, OpinionMaps.CODE);
        var rejections = new Rejections();
        send.byMail(open.consultation(), checked(number, part, text, rejections), sender, rejections);
    }

    /** Publishes the statement of somebody who is signed in, and gives the number of the contribution. Rejected as above. */
    @Transactional
    public int send(
            ConsultationNumber number, int part, String text, boolean showsName, Language language, Actor actor) {
        parts.find(number, part, OpinionMaps.CODE);
        var rejections = new Rejections();
        var said = checked(number, part, text, rejections);
        rejections.throwIfAny();
        return send.byAccount(said, showsName, language, actor).number();
    }

    private static NewContribution checked(ConsultationNumber number, int part, String typed, Rejections rejections) {
        var text = rejections.collect("text", () -> Text.line(typed, Statement.LONGEST));
        return new NewContribution(number, part, "", text == null ? "" : text);
    }
}
