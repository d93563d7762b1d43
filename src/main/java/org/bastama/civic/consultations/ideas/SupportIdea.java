package org.bastama.civic.consultations.ideas;

import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmationMails;
import org.bastama.civic.consultations.contributions.Participants;
import org.bastama.civic.consultations.links.ParticipantLinks;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody supports an idea: once by mailbox or account, and no longer as soon as that person takes it back. */
@Component
public class SupportIdea {

    private final OpenIdeas ideas;
    private final SupportRepository support;
    private final Participants participants;
    private final ParticipantLinks links;

    SupportIdea(OpenIdeas ideas, SupportRepository support, Participants participants, ParticipantLinks links) {
        this.ideas = ideas;
        this.support = support;
        this.participants = participants;
        this.links = links;
    }

    /**
     * Mails the link that confirms it; answers the same for every mailbox. Rejected with field errors ({@code email},
     * {@code consent}) or as {@link OpenIdeas#find} says.
     */
    @Transactional
    public void support(
            ConsultationNumber number, int part, int idea, String email, boolean consent, Language language) {
        var open = ideas.find(number, part, idea);
        var rejections = new Rejections();
        var address = ParticipantLinks.address(rejections, email, consent, "consultations.support.consent-missing");
        rejections.throwIfAny();
        if (address != null) {
            links.send(
                    ConfirmationMails.Sent.SUPPORT,
                    open.part(),
                    open.idea().id().toString(),
                    address,
                    language);
        }
    }

    /** Counts it at once. Rejected with {@code shared.sign-in-first} or as above. */
    @Transactional
    public void support(ConsultationNumber number, int part, int idea, Actor actor) {
        var open = ideas.find(number, part, idea);
        support.put(number, open.idea().id(), participants.of(number, part, actor));
    }

    /** Takes it back. Rejected as above. */
    @Transactional
    public void takeBack(ConsultationNumber number, int part, int idea, Actor actor) {
        var open = ideas.find(number, part, idea);
        support.remove(number, open.idea().id(), participants.of(number, part, actor));
    }
}
