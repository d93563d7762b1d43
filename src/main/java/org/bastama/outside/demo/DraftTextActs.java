package org.bastama.outside.demo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.drafttext.discussion.ContributeToPassage;
import org.bastama.civic.consultations.drafttext.discussion.DraftTextKind;
import org.bastama.civic.consultations.drafttext.discussion.ImportDraftText;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution;
import org.bastama.civic.consultations.drafttext.discussion.PublishDraftVersion;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What draft texts say, what people say of their paragraphs, and what the next version makes of it. */
@Component
@Profile("demo")
class DraftTextActs {

    private static final double TO_READ_THE_MAIL = 0.01;

    private final Stage stage;
    private final Cast cast;
    private final DemoParts parts;
    private final ImportDraftText importing;
    private final ContributeToPassage contribute;
    private final ConfirmContribution confirm;
    private final PublishDraftVersion publish;

    DraftTextActs(
            Stage stage,
            Cast cast,
            DemoParts parts,
            ImportDraftText importing,
            ContributeToPassage contribute,
            ConfirmContribution confirm,
            PublishDraftVersion publish) {
        this.stage = stage;
        this.cast = cast;
        this.parts = parts;
        this.importing = importing;
        this.contribute = contribute;
        this.confirm = confirm;
        this.publish = publish;
    }

    /** The part of a consultation, if it has one. */
    Optional<DraftPart> part(DemoContent content, String key) {
        return text(content, key)
                .map(text -> new DraftPart(
                        DraftTextKind.CODE,
                        text.title().localised(),
                        text.intro().localised()));
    }

    /** Imports the text before the announcement. */
    void begin(DemoContent content, String key, ConsultationNumber number, Actor actor) {
        text(content, key).ifPresent(text -> take(number, text, actor, null));
    }

    /** Puts what is said and done on the programme. */
    void rehearse(DemoContent content, String key, Supplier<ConsultationNumber> number, Supplier<Actor> actor) {
        text(content, key).ifPresent(text -> {
            text.said().forEach(said -> {
                stage.at(stage.ago(said.daysAgo()), () -> say(content, number.get(), said));
                stage.at(
                        stage.ago(said.daysAgo() - TO_READ_THE_MAIL),
                        () -> confirm.confirm(
                                cast.token(content.person(said.who()).email(), "/k/")));
            });
            var revision = text.revision();
            if (revision != null) {
                stage.at(stage.ago(revision.daysAgo()), () -> revise(number.get(), text, revision, actor.get()));
            }
        });
    }

    private void say(DemoContent content, ConsultationNumber number, DemoDraftText.Said said) {
        var person = content.person(said.who());
        var why = said.why();
        contribute.send(
                number,
                part(number).ordinal(),
                new PassageContribution.Typed(said.passage(), 1, said.kind(), said.text(), why == null ? "" : why),
                new Sender(
                        person.name(),
                        person.email(),
                        said.showsName(),
                        true,
                        Language.of(person.language()).orElseThrow()));
    }

    private void revise(ConsultationNumber number, DemoDraftText text, DemoDraftText.Revision revision, Actor actor) {
        take(number, text, actor, revision);
        publish.publish(number, part(number).ordinal(), revision.reason().localised(), actor);
    }

    private void take(
            ConsultationNumber number, DemoDraftText text, Actor actor, DemoDraftText.@Nullable Revision revision) {
        var part = part(number).id();
        text.text()
                .forEach((code, words) -> importing.take(
                        number,
                        part,
                        Language.of(code).orElseThrow(),
                        (revision == null ? words : revision.applied(code, words)).getBytes(StandardCharsets.UTF_8),
                        actor));
    }

    private Consultation.Part part(ConsultationNumber number) {
        return parts.of(number, DraftTextKind.CODE);
    }

    private static Optional<DemoDraftText> text(DemoContent content, String key) {
        return content.draftTexts().stream()
                .filter(text -> text.consultation().equals(key))
                .findFirst();
    }
}
