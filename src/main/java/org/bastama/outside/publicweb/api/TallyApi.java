package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When and where people signed a petition and how known they are; and what happened to it. */
@RestController
@RequestMapping("/api/v1/petitions/{number}")
class TallyApi {

    private record TimelineStep(
            String kind,
            OffsetDateTime at,
            String text,
            String note,
            @Nullable OffsetDateTime struckAt) {

        static final List<Column<TimelineStep>> COLUMNS = List.of(
                Column.of("kind", TimelineStep::kind),
                Column.of("at", TimelineStep::at),
                Column.of("text", TimelineStep::text),
                Column.of("note", TimelineStep::note),
                Column.of("struckAt", TimelineStep::struckAt));
    }

    private record DayCount(LocalDate day, long count) {

        static final List<Column<DayCount>> COLUMNS =
                List.of(Column.of("day", DayCount::day), Column.of("count", DayCount::count));
    }

    private record TerritoryCount(PetitionItem.TerritoryRef territory, long count) {

        static final List<Column<TerritoryCount>> COLUMNS = List.of(
                Column.of("territory.code", item -> item.territory().code()),
                Column.of("territory.name", item -> item.territory().name()),
                Column.of("count", TerritoryCount::count));
    }

    private record LevelCount(int level, long count) {

        static final List<Column<LevelCount>> COLUMNS =
                List.of(Column.of("level", LevelCount::level), Column.of("count", LevelCount::count));
    }

    private final Answers answers;
    private final ReadablePetitions readable;
    private final Tallies tallies;
    private final PetitionQueries petitions;
    private final TimelineTexts texts;
    private final Places places;

    TallyApi(
            Answers answers,
            ReadablePetitions readable,
            Tallies tallies,
            PetitionQueries petitions,
            TimelineTexts texts,
            Places places) {
        this.answers = answers;
        this.readable = readable;
        this.tallies = tallies;
        this.petitions = petitions;
        this.texts = texts;
        this.places = places;
    }

    @GetMapping("/timeline")
    @Offer(
            value = "petition-timeline",
            answers = TimelineStep.class,
            list = true,
            usual = 100,
            problems = ProblemType.GONE)
    @Nullable
    ResponseEntity<byte[]> timeline(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = parameters.language();
        var steps = petitions.timeline(open(number)).stream()
                .map(entry -> new TimelineStep(
                        entry.kind(),
                        Times.at(entry.happenedAt()),
                        texts.of(entry, language),
                        entry.note().in(language),
                        Times.of(entry.struckAt())))
                .toList();
        return answers.list(request, response, parameters, Listing.of(TimelineStep.COLUMNS, steps));
    }

    @GetMapping("/signatures/by-day")
    @Offer(
            value = "petition-signatures-by-day",
            answers = DayCount.class,
            list = true,
            usual = 100,
            problems = ProblemType.GONE)
    @Nullable
    ResponseEntity<byte[]> byDay(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var days = tallies.byDay(open(number)).stream()
                .map(day -> new DayCount(day.day(), day.count()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(DayCount.COLUMNS, days));
    }

    @GetMapping("/signatures/by-territory")
    @Offer(
            value = "petition-signatures-by-territory",
            answers = TerritoryCount.class,
            list = true,
            usual = 100,
            problems = ProblemType.GONE)
    @Nullable
    ResponseEntity<byte[]> byTerritory(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = parameters.language();
        var territories = tallies.byTerritory(open(number)).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(cell -> new TerritoryCount(places.of(cell.getKey(), language), cell.getValue()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(TerritoryCount.COLUMNS, territories));
    }

    @GetMapping("/signatures/by-level")
    @Offer(
            value = "petition-signatures-by-level",
            answers = LevelCount.class,
            list = true,
            usual = 100,
            problems = ProblemType.GONE)
    @Nullable
    ResponseEntity<byte[]> byLevel(
            @PathVariable String number,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        var levels = tallies.byLevel(open(number)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> new LevelCount(cell.getKey(), cell.getValue()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(LevelCount.COLUMNS, levels));
    }

    private PetitionNumber open(String number) {
        return readable.open(ReadablePetitions.number(number)).number();
    }
}
