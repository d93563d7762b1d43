package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.List;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes the letters of mailings, in the reader's language, with the petition's title in it or in the original. */
@Component
class Letters {

    private final PetitionQueries petitions;
    private final LetterFacts facts;
    private final CommitmentFacts commitments;
    private final TermFacts terms;
    private final ConsultationLetters consultations;
    private final Messages messages;
    private final PortalProperties portal;

    Letters(
            PetitionQueries petitions,
            LetterFacts facts,
            CommitmentFacts commitments,
            TermFacts terms,
            ConsultationLetters consultations,
            Messages messages,
            PortalProperties portal) {
        this.petitions = petitions;
        this.facts = facts;
        this.commitments = commitments;
        this.terms = terms;
        this.consultations = consultations;
        this.messages = messages;
        this.portal = portal;
    }

    /** The letter of a mailing to one kind of reader. */
    Letter write(Mailing.Key key, Mailing.Stage reader, Language language) {
        if (key.occasion().isOfConsultations()) {
            return consultations.write(key, language);
        }
        var petition = petitions.find(key.petition()).orElseThrow();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(first(key, reader, petition, language));
        paragraphs.addAll(facts.of(key, petition, language));
        if (reader != Mailing.Stage.LEADERS) {
            paragraphs.add(messages.get(language, "notifications.mail.because-" + because(key, reader)));
        }
        return new Letter(
                "notifications." + key.occasion().code(),
                key.petition(),
                language,
                subject(key, petition, language),
                List.copyOf(paragraphs),
                key.occasion() == Occasion.TAKEN_DOWN
                        ? link("notifications.mail.taken_down.button", "/removals", language)
                        : link("notifications.mail.button", "/p/" + key.petition(), language));
    }

    /**
     * Whether what a mailing tells may still be told: of a petition that was taken down only that, and no answer that was
     * taken back.
     */
    boolean stands(Mailing.Key key) {
        if (key.occasion() == Occasion.TAKEN_DOWN || key.occasion().isOfConsultations()) {
            return true;
        }
        var petition = petitions.find(key.petition()).orElseThrow();
        return petition.state() != PetitionState.TAKEN_DOWN && facts.stand(key);
    }

    /** What a mailing tells followers: what happened, and the facts of it. */
    List<String> told(Mailing.Key key, Language language) {
        if (key.occasion().isOfConsultations()) {
            return consultations.told(key, language);
        }
        var petition = petitions.find(key.petition()).orElseThrow();
        var told = new ArrayList<String>();
        told.add(first(key, Mailing.Stage.FOLLOWERS, petition, language));
        told.addAll(facts.of(key, petition, language));
        return List.copyOf(told);
    }

    /** The title of what a mailing is about, as it may be shown. */
    String title(Mailing.Key key, Language language) {
        return key.occasion().isOfConsultations()
                ? consultations.title(key, language)
                : title(petitions.find(key.petition()).orElseThrow(), language);
    }

    /** The address of its page, in a language. */
    String address(Mailing.Key key, Language language) {
        return key.occasion().isOfConsultations()
                ? consultations.address(key, language)
                : portal.url("/p/" + key.number() + "?lang=" + language.code());
    }

    private static String because(Mailing.Key key, Mailing.Stage reader) {
        if (reader == Mailing.Stage.SIGNERS) {
            return "signed";
        }
        return key.occasion().isOfPlaces() ? "place" : "following";
    }

    private String subject(Mailing.Key key, Petition petition, Language language) {
        return key.occasion() == Occasion.COMMITMENT
                ? commitments.subject(key, language)
                : messages.get(language, prefix(key) + ".subject", title(petition, language));
    }

    /** What happened; a petition taken down with its text is named by its number. */
    private String first(Mailing.Key key, Mailing.Stage reader, Petition petition, Language language) {
        var prefix = prefix(key);
        if (key.occasion() == Occasion.TAKEN_DOWN && petition.textHidden()) {
            return messages.get(
                    language, prefix + ".untitled", petition.number().toString());
        }
        var kind = reader == Mailing.Stage.LEADERS ? ".yours" : ".text";
        return messages.get(language, prefix + kind, title(petition, language));
    }

    private String prefix(Mailing.Key key) {
        return "notifications.mail." + key.occasion().code() + (terms.isReview(key) ? ".review" : "");
    }

    private Mail.Action link(String label, String path, Language language) {
        return new Mail.Action(messages.get(language, label), portal.url(path + "?lang=" + language.code()));
    }

    /** The title as it may be shown: of a text that was hidden, only the number. */
    private String title(Petition petition, Language language) {
        return petition.textHidden()
                ? messages.get(
                        language,
                        "notifications.mail.untitled",
                        petition.number().toString())
                : petition.text().in(language).title();
    }
}
