package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.opinionmap.Ballot;
import org.bastama.civic.consultations.opinionmap.MapWords;
import org.bastama.civic.consultations.opinionmap.OpinionQueries;
import org.bastama.civic.consultations.opinionmap.OpinionResults;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the link of a voter's mail shows in each of its states. */
@Component
class VoterPages {

    private static final String KEY = "publicweb.votes.";
    private static final String MINE = "consultations.opinions.mine.";

    private final Pages pages;
    private final OpinionQueries opinions;
    private final MapWords mapWords;
    private final Clock clock;

    VoterPages(Pages pages, OpinionQueries opinions, MapWords mapWords, Clock clock) {
        this.pages = pages;
        this.opinions = opinions;
        this.mapWords = mapWords;
        this.clock = clock;
    }

    /** The path of a link. */
    static String path(String token) {
        return "/k/votes/" + token;
    }

    /** The page of a link that there is. */
    VoterPage of(String token, Ballot ballot, Reader reader) {
        var words = pages.words(reader);
        var consultation = Objects.requireNonNull(ballot.consultation());
        var part = Objects.requireNonNull(ballot.part());
        var results = opinions.results(consultation, part);
        var confirmed = ballot.state() == LinkState.CONFIRMED;
        var open = confirmed && consultation.takesContributions(clock.instant());
        return new VoterPage(
                pages.frame(reader, path(token), KEY + code(ballot) + "-title"),
                LinkLook.tone(ballot.state()),
                List.of(
                        words.t(
                                "publicweb.contribution.consultation",
                                consultation.text().titles().in(reader.language())),
                        words.t(KEY + (confirmed && !open ? "confirmed-over" : code(ballot) + "-text"))),
                path(token),
                ballot.state() == LinkState.CONFIRMABLE,
                open,
                open ? asked(token, ballot, results, words) : null,
                OpinionsPages.progress(results, ballot.choices().keySet(), words),
                votes(ballot, results, words),
                confirmed ? place(ballot, words) : null,
                confirmed
                        ? mapWords.of(results, ballot.standing().place(), reader.language())
                                .orElse(null)
                        : null,
                reader.link(IdeasPages.path(consultation, part)));
    }

    private static String code(Ballot ballot) {
        return ballot.state().name().toLowerCase(Locale.ROOT);
    }

    private static OpinionsPage.@Nullable Asked asked(
            String token, Ballot ballot, OpinionResults results, Words words) {
        return results.next(ballot.choices(), token)
                .map(next -> new OpinionsPage.Asked(next.number(), Passage.of(next.text(), words)))
                .orElse(null);
    }

    private static List<VoterPage.Vote> votes(Ballot ballot, OpinionResults results, Words words) {
        return results.statements().stream()
                .flatMap(statement -> Optional.ofNullable(ballot.choices().get(statement.number())).stream()
                        .map(choice -> new VoterPage.Vote(
                                statement.number(),
                                Passage.of(statement.text(), words),
                                choice.code(),
                                words.t(MINE + "choice", words.t("consultations.opinions.vote." + choice.code())))))
                .toList();
    }

    private static String place(Ballot ballot, Words words) {
        var place = ballot.standing().place();
        if (place == null) {
            return words.t(MINE + "no-place");
        }
        return place.group() == 0 ? words.t(MINE + "no-group") : words.t(MINE + "group", String.valueOf(place.group()));
    }
}
