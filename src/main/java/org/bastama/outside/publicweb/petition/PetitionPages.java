package org.bastama.outside.publicweb.petition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.signatures.SignerStatement;
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
    private final SignerStatement statement;
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
            SignerStatement statement,
            java.time.Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.procedures = procedures;
        this.signables = signables;
        this.body = body;
        this.tally = tally;
        this.history = history;
        this.rules = rules;
        this.statement = statement;
        this.clock = clock;
    }

    /** The page with empty forms. */
    PetitionPage of(Petition petition, Reader reader) {
        var key = ReadablePetitions.isByLink(petition) ? petition.directKey() : null;
        return of(petition, reader, SignFields.empty(key), FollowFields.EMPTY);
    }

    /** The page with forms as they were sent. */
    PetitionPage of(Petition petition, Reader reader, SignFields sign, FollowFields follow) {
        var summary = petitions.summary(petition.number()).orElseThrow();
        var procedure = procedure(petition);
        var words = pages.words(reader);
        var text = body.of(petition, words);
        var byLink = ReadablePetitions.isByLink(petition);
        var path = ReadablePetitions.path(petition);
        return new PetitionPage(
                frame(summary, reader, text, path, byLink),
                petition.number().value(),
                words.t("petitions.state." + petition.stage(clock.instant())),
                TallyPart.tone(petition.state()),
                text,
                body.facts(summary, reader, words),
                tally.of(petition, summary, procedure, words),
                procedure.map(p -> rules.of(p, petition, words)).orElse(null),
                history.steps(petition.number(), words),
                history.answers(petition.number(), words),
                history.due(petition.number(), words).orElse(null),
                takesSignatures(petition)
                        ? sign.with(statement.of(petition, words.language()), body.places(summary, words))
                        : null,
                FollowPetition.isPossible(petition.state()) ? follow : null,
                share(petition, text, path, reader),
                notices(petition, procedure, byLink, words));
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
        return pages.indexed(reader, path, text.title(), text.demand(), jsonLd);
    }

    private Optional<Procedure> procedure(Petition petition) {
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
                        + (ReadablePetitions.isByLink(petition) ? "?key=" + petition.directKey() : "")));
    }

    private List<String> notices(Petition petition, Optional<Procedure> procedure, boolean byLink, Words words) {
        var notices = new ArrayList<String>();
        if (byLink) {
            notices.add(words.t("publicweb.petition.by-link"));
        }
        rules.declaredSupport(procedure, words).ifPresent(notices::add);
        var note = petition.note().in(words.language());
        if (!note.isBlank() && !byLink) {
            notices.add(words.t("publicweb.petition.note", Text.clean(note)));
        }
        return notices;
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
