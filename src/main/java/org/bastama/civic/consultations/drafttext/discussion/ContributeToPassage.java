package org.bastama.civic.consultations.drafttext.discussion;

import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.NewContribution;
import org.bastama.civic.consultations.contributions.OpenParts;
import org.bastama.civic.consultations.contributions.SendContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Kind;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Typed;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody comments on a passage or proposes other words for it: by an account at once, else by a confirmed mailbox. */
@Component
public class ContributeToPassage {

    private final OpenParts parts;
    private final DraftTexts texts;
    private final SendContribution send;
    private final PassageContributionRepository passages;

    ContributeToPassage(
            OpenParts parts, DraftTexts texts, SendContribution send, PassageContributionRepository passages) {
        this.parts = parts;
        this.texts = texts;
        this.send = send;
        this.passages = passages;
    }

    /**
     * Keeps it until the mailbox confirms it; answers the same for every mailbox. Rejected with field errors
     * ({@code kind}, {@code text}, {@code why}, {@code name}, {@code email}, {@code consent}), with
     * {@code consultations.unknown} where there is no such part, with {@code consultations.closed}.
     */
    @Transactional
    public void send(ConsultationNumber number, int part, Typed typed, Sender sender) {
        var consultation = parts.find(number, part, DraftTextKind.CODE).consultation();
        var rejections = new Rejections();
        var said = checked(consultation, part, typed, sender.language(), rejections);
        var id = send.byMail(consultation, said, sender, rejections);
        keep(consultation, part, typed, id);
    }

    /** Publishes it at once for somebody who is signed in, and gives its number. Rejected as above. */
    @Transactional
    public int send(
            ConsultationNumber number, int part, Typed typed, boolean showsName, Language language, Actor actor) {
        var consultation = parts.find(number, part, DraftTextKind.CODE).consultation();
        var rejections = new Rejections();
        var said = checked(consultation, part, typed, language, rejections);
        rejections.throwIfAny();
        var given = send.byAccount(said, showsName, language, actor);
        keep(consultation, part, typed, given.id());
        return given.number();
    }

    private NewContribution checked(
            Consultation consultation, int part, Typed typed, Language language, Rejections rejections) {
        var kind = Kind.of(typed.kind()).orElse(null);
        rejections.require(kind != null, "kind", "consultations.drafttext.kind-missing");
        rejections.require(
                texts.newest(consultation, consultation.part(part).orElseThrow())
                        .flatMap(version -> version.at(typed.key(), language))
                        .isPresent(),
                "text",
                "consultations.drafttext.passage-gone");
        var body = kind == Kind.WORDING
                ? wording(consultation, part, typed, language, rejections)
                : comment(typed, rejections);
        return new NewContribution(consultation.number(), part, "", body);
    }

    private static String comment(Typed typed, Rejections rejections) {
        var text = rejections.collect("text", () -> Text.lines(typed.text(), PassageContribution.LONGEST_TEXT));
        rejections.require(text == null || !text.isEmpty(), "text", "shared.required");
        return text == null ? "" : text;
    }

    private String wording(Consultation consultation, int part, Typed typed, Language language, Rejections rejections) {
        var words = rejections.collect("text", () -> Text.line(typed.text(), PassageContribution.LONGEST_WORDING));
        var why = rejections.collect("why", () -> Text.lines(typed.why(), PassageContribution.LONGEST_TEXT));
        var now = read(consultation, part, typed)
                .flatMap(version -> version.at(typed.key(), language))
                .orElse(null);
        rejections.require(
                words == null || now == null || !words.equals(now.text()),
                "text",
                "consultations.drafttext.same-wording");
        return (orEmpty(words) + "\n" + orEmpty(why)).strip();
    }

    /** The version that was read; the newest where there is no such one. */
    private Optional<DraftVersion> read(Consultation consultation, int ordinal, Typed typed) {
        var part = consultation.part(ordinal).orElseThrow();
        return texts.find(consultation, part, typed.version()).or(() -> texts.newest(consultation, part));
    }

    private void keep(Consultation consultation, int part, Typed typed, UUID id) {
        passages.insert(
                consultation.number(),
                consultation.part(part).orElseThrow().id(),
                new PassageContributionRepository.About(
                        id,
                        typed.key(),
                        read(consultation, part, typed).orElseThrow().number(),
                        Kind.of(typed.kind()).orElseThrow()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
