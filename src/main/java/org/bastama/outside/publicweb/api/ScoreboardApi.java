package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.CaseSet;
import org.bastama.civic.responses.scoreboard.Regions;
import org.bastama.civic.responses.scoreboard.ScoreboardQueries;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How authorities answer: one by one, ranked, and the cases behind each number; of today, or of any counted day. */
@RestController
@RequestMapping("/api/v1")
class ScoreboardApi {

    private final Answers answers;
    private final ScoreboardQueries scoreboard;
    private final ScoreItems items;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final Regions regions;

    ScoreboardApi(
            Answers answers,
            ScoreboardQueries scoreboard,
            ScoreItems items,
            AuthorityQueries authorities,
            TerritoryQueries territories,
            Regions regions) {
        this.answers = answers;
        this.scoreboard = scoreboard;
        this.items = items;
        this.authorities = authorities;
        this.territories = territories;
        this.regions = regions;
    }

    @GetMapping("/authorities/{slug}/scoreboard")
    @Offer(value = "authority-scoreboard", answers = AuthorityScoreItem.class, takes = Parameter.SCORE_DAY)
    ResponseEntity<byte[]> one(@PathVariable String slug, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
        var _ = authorities.find(slug).orElseThrow(PageFault::notFound);
        var board = board(parameters).orElseThrow(PageFault::notFound);
        return answers.one(request, language, items.authority(board, slug, language));
    }

    @GetMapping("/scoreboard")
    @Offer(
            value = "scoreboard",
            answers = RankingLine.class,
            list = true,
            takes = {Parameter.SCORE_DAY, Parameter.TERRITORY})
    @Nullable
    ResponseEntity<byte[]> all(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var language = parameters.language();
        var within = parameters.known(Parameter.TERRITORY, territories::find).map(Territory::code);
        var board = board(parameters);
        var shown = within.isEmpty()
                ? board
                : board.map(whole -> whole.among(slug -> regions.isWithin(slug, within.get())));
        return answers.list(
                request,
                response,
                parameters,
                Listing.of(
                        RankingLine.COLUMNS,
                        shown.map(lines -> items.lines(lines, language)).orElse(List.of())));
    }

    @GetMapping("/authorities/{slug}/scoreboard/cases")
    @Offer(
            value = "authority-cases",
            answers = ScoreCaseItem.class,
            list = true,
            takes = {Parameter.SCORE_DAY, Parameter.CASES})
    @Nullable
    ResponseEntity<byte[]> cases(
            @PathVariable String slug,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var _ = authorities.find(slug).orElseThrow(PageFault::notFound);
        var day = board(parameters).map(Board::day).orElseThrow(PageFault::notFound);
        var set = parameters.words(Parameter.CASES, ScoreItems.SETS).stream()
                .findFirst()
                .orElse(CaseSet.RECEIVED);
        Language language = parameters.language();
        return answers.list(
                request,
                response,
                parameters,
                new Listing<>(
                        ScoreCaseItem.COLUMNS,
                        paging -> scoreboard.page(day, slug, set, paging).map(one -> items.one(one, language)),
                        sink -> scoreboard.forEach(day, slug, set, one -> sink.accept(items.one(one, language)))));
    }

    /** Of the day that is asked for, else of the last one; refused for a day before the first, and for no day at all. */
    private Optional<Board> board(Parameters parameters) {
        if (parameters.text(Parameter.SCORE_DAY).isEmpty()) {
            return scoreboard.now();
        }
        var first = scoreboard.firstDay().map(day -> day.on() + "..").orElse("YYYY-MM-DD");
        return parameters.known(Parameter.SCORE_DAY, typed -> day(typed).flatMap(scoreboard::on), first);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
