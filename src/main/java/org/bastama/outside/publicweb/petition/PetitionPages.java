package org.bastama.outside.publicweb.petition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.ui.StateTone;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.outside.notifications.FollowPetition;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a petition's plain page together from what the rooms tell. */
@Component
class PetitionPages {

    private final Pages pages;
    private final PetitionQueries petitions;
    private final ProcedureQueries procedures;
    private final Signables signables;
    private final BodyPart body;
    private final TallyPart tally;
    private final HistoryPart history;
    private final DuePart due;
    private final AnswersPart answers;
    private final AfterPart after;
    private final RulesPart rules;
    private final SigningWords signing;
    private final StandingPart standing;
    private final Materials materials;
    private final java.time.Clock clock;

    PetitionPages(
            Pages pages,
            PetitionQueries petitions,
            ProcedureQueries procedures,
            Signables signables,
            BodyPart body,
            TallyPart tally,
            HistoryPart history,
            DuePart due,
            AnswersPart answers,
            AfterPart after,
            RulesPart rules,
            SigningWords signing,
            StandingPart standing,
            Materials materials,
            java.time.Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.procedures = procedures;
        this.signables = signables;
        this.body = body;
        this.tally = tally;
        this.history = history;
        this.due = due;
        this.answers = answers;
        this.after = after;
        this.rules = rules;
        this.signing = signing;
        this.standing = standing;
        this.materials = materials;
        this.clock = clock;
    }

    /** The page with empty forms. */
    PetitionPage of(Petition petition, Reader reader) {
        var key = petition.isByLinkOnly() ? petition.directKey() : null;
        return of(petition, reader, SignFields.empty(key), FollowFields.EMPTY);
    }

    /** The page with forms as they were sent. */
    PetitionPage of(Petition petition, Reader reader, SignFields sign, FollowFields follow) {
        var summary = petitions.summary(petition.number()).orElseThrow();
        var procedure = procedure(petition);
        var words = pages.words(reader);
        var text = body.of(petition, words);
        var byLink = petition.isByLinkOnly();
        var path = ReadablePetitions.path(petition);
        return new PetitionPage(
                keeping(sign, petition, frame(summary, reader, text, path, byLink)),
                petition.number().value(),
                state(petition, words),
                StateTone.of(petition.state()),
                text,
                body.facts(petition, summary, reader, words),
                tally.of(petition, summary, procedure, words),
                procedure.map(p -> rules.of(p, petition, words)).orElse(null),
                history.steps(petition.number(), words),
                answers.of(petition.number(), words),
                after.of(petition.number(), words),
                due.of(petition.number(), words),
                takesSignatures(petition) ? sign.with(terms(petition, words), body.places(summary, words)) : null,
                FollowPetition.isPossible(petition.state()) ? follow : null,
                petition.state().isPassedOn() ? share(text, path) : null,
                richPage(petition, reader),
                materials.of(petition, reader.language()).orElse(null),
                standing.notices(petition, procedure, words),
                standing.ending(petition, words));
    }

    /** The name of the state, which tells that collecting is over while the last confirmations still count. */
    String state(Petition petition, Words words) {
        return words.t("petitions.state." + petition.stage(clock.instant()));
    }

    /** Whether a signature is taken now. */
    boolean takesSignatures(Petition petition) {
        return signables.find(petition.number()).stream().anyMatch(s -> s.takesSignatures(clock.instant()));
    }

    private Frame frame(PetitionSummary summary, Reader reader, PetitionPage.Body text, String path, boolean byLink) {
        if (byLink) {
            return new Frame(pages.words(reader), reader, pages.baseUrl(), path, text.title(), "", false, null);
        }
        var jsonLd = JsonLd.of(summary, text, pages.baseUrl() + path);
        return pages.indexed(reader, path, text.title(), text.demand(), jsonLd)
                .withFeed(Materials.feed(summary.number(), reader.language()));
    }

    /** What was typed goes with the reader into another language: by the form itself, no address may hold it. */
    private static Frame keeping(SignFields sign, Petition petition, Frame frame) {
        return sign.isTyped()
                ? frame.withForm(
                        new Frame.TypedForm("sign", "/p/" + petition.number() + "/form#sign", SignFields.LANGUAGE))
                : frame;
    }

    private SignFields.Terms terms(Petition petition, Words words) {
        var form = signing.form(petition, words.language());
        var gathers = petition.state() == PetitionState.GATHERING;
        return new SignFields.Terms(
                words.t(gathers ? "signatures.form.title-supporter" : form.key("signatures.form.title")),
                words.t(form.key("signatures.form.submit")),
                form.consent(),
                form.data(),
                words.t(form.key("publicweb.sign.next")));
    }

    /** The procedure it runs under, once it is fixed. */
    Optional<Procedure> procedure(Petition petition) {
        return petition.procedureCode() == null || petition.procedureVersion() == null
                ? Optional.empty()
                : procedures.find(petition.procedureCode(), petition.procedureVersion());
    }

    private static String richPage(Petition petition, Reader reader) {
        return reader.link(
                "/petitions/" + petition.number() + (petition.isByLinkOnly() ? "?key=" + petition.directKey() : ""));
    }

    private PetitionPage.Share share(PetitionPage.Body text, String path) {
        var url = pages.baseUrl() + path;
        return new PetitionPage.Share(
                url,
                "https://wa.me/?text=" + encoded(text.title() + " " + url),
                "https://t.me/share/url?url=" + encoded(url) + "&text=" + encoded(text.title()));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
