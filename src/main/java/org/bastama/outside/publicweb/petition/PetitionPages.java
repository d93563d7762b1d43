package org.bastama.outside.publicweb.petition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.review.PetitionAppeals;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Text;
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
    private final RulesPart rules;
    private final SigningWords signing;
    private final PetitionAppeals appeals;
    private final AppealText appealText;
    private final Reasons reasons;
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
            RulesPart rules,
            SigningWords signing,
            PetitionAppeals appeals,
            AppealText appealText,
            Reasons reasons,
            Materials materials,
            java.time.Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.procedures = procedures;
        this.signables = signables;
        this.body = body;
        this.tally = tally;
        this.history = history;
        this.rules = rules;
        this.signing = signing;
        this.appeals = appeals;
        this.appealText = appealText;
        this.reasons = reasons;
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
                frame(summary, reader, text, path, byLink),
                petition.number().value(),
                state(petition, words),
                TallyPart.tone(petition.state()),
                text,
                body.facts(summary, reader, words),
                tally.of(petition, summary, procedure, words),
                procedure.map(p -> rules.of(p, petition, words)).orElse(null),
                history.steps(petition.number(), words),
                history.answers(petition.number(), words),
                history.due(petition.number(), words).orElse(null),
                takesSignatures(petition) ? sign.with(terms(petition, words), body.places(summary, words)) : null,
                FollowPetition.isPossible(petition.state()) ? follow : null,
                share(petition, text, path, reader),
                materials.of(petition, reader.language()).orElse(null),
                notices(petition, procedure, words),
                ending(petition, words));
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
            return new Frame(pages.words(reader), reader, pages.baseUrl(), path, text.title(), "", false, null, null);
        }
        var jsonLd = JsonLd.of(summary, text, pages.baseUrl() + path);
        return pages.indexed(reader, path, text.title(), text.demand(), jsonLd)
                .withFeed(Materials.feed(summary.number(), reader.language()));
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

    private PetitionPage.Share share(Petition petition, PetitionPage.Body text, String path, Reader reader) {
        var url = pages.baseUrl() + path;
        return new PetitionPage.Share(
                url,
                "https://wa.me/?text=" + encoded(text.title() + " " + url),
                "https://t.me/share/url?url=" + encoded(url) + "&text=" + encoded(text.title()),
                reader.link("/petitions/" + petition.number()
                        + (petition.isByLinkOnly() ? "?key=" + petition.directKey() : "")));
    }

    private List<String> notices(Petition petition, Optional<Procedure> procedure, Words words) {
        var notices = new ArrayList<String>();
        if (petition.state() == PetitionState.GATHERING) {
            notices.add(words.t("publicweb.petition.by-link"));
        }
        pause(petition.state()).map(words::t).ifPresent(notices::add);
        rules.declaredSupport(procedure, words).ifPresent(notices::add);
        appeals.of(petition).ifPresent(appeal -> notices.add(appeal(appeal, words)));
        return notices;
    }

    private String appeal(Appeal appeal, Words words) {
        var ruling = appeal.ruling();
        var note = ruling == null ? "" : ruling.note().in(words.language());
        var text = appealText.of(appeal, words.language());
        return note.isBlank() ? text : text + " " + words.t("publicweb.petition.note", Text.clean(note));
    }

    /** The text that says why signing pauses, where it does. */
    static Optional<String> pause(PetitionState state) {
        return switch (state) {
            case IN_MODERATION -> Optional.of("signatures.over.review");
            case RETURNED -> Optional.of("signatures.over.returned");
            default -> Optional.empty();
        };
    }

    /** Why it ended, when its group or a moderator ended it. */
    private PetitionPage.@Nullable Ending ending(Petition petition, Words words) {
        var code = petition.reasonCode();
        if (code == null && petition.note().isEmpty() || !PetitionState.PUBLIC.contains(petition.state())) {
            return null;
        }
        var why = Optional.ofNullable(code)
                .flatMap(reasons::find)
                .map(reason -> words.t("petitions.ending.reason", reason.names().in(words.language())))
                .orElseGet(() -> words.t("petitions.ending." + petition.state().code()));
        return new PetitionPage.Ending(
                why,
                Text.clean(petition.note().in(words.language())),
                petition.note()
                        .languageFor(words.language())
                        .map(Language::code)
                        .orElse(null));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
