package org.bastama.outside.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.jobs.spi.LongJobRun;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.portal.PastImportResult.LineError;
import org.bastama.outside.portal.PastPetitions.Sort;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PastImportTest extends ModuleTest {

    private static final String HEADER = "id,created,title,signatures,status\n";
    private static final String TWO = HEADER
            + "1,2015-07-20T08:02:12.106Z,Ban unpaid internships,438,closed\n2,2016-01-31,\"Plant trees,\nmany trees\",62,open\n";

    @Autowired
    CarryOutPastImport importing;

    @Autowired
    ImportPastPetitions start;

    @Autowired
    PastPetitions petitions;

    @Autowired
    Files files;

    @Autowired
    SearchIndex index;

    @Autowired
    Clock clock;

    @Test
    void petitionsAreAddedCountedAndFound() {
        var result = run(TWO);

        assertThat(result).isEqualTo(new PastImportResult("test", "Test", 2, 2, 0, 0, 0, 0, 0, List.of(), List.of()));
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(2, 500));
        assertThat(titles(Sort.NEWEST)).containsExactly("Plant trees, many trees", "Ban unpaid internships");
        assertThat(titles(Sort.SIGNATURES)).containsExactly("Ban unpaid internships", "Plant trees, many trees");
        index.refresh();
        assertThat(petitions.find("tree planting", null, Paging.first(5)).items())
                .extracting(PastPetition::externalId)
                .containsExactly("2");
    }

    @Test
    void importingAgainMakesNoDuplicatesAndUpdatesWhatChanged() {
        run(TWO);
        var result = run(TWO.replace(",438,", ",440,"));

        assertThat(result).isEqualTo(new PastImportResult("test", "Test", 2, 0, 1, 1, 0, 0, 0, List.of(), List.of()));
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(2, 502));
    }

    @Test
    void sourcesAreApart() {
        run(TWO);
        run("other", TWO.getBytes(StandardCharsets.UTF_8));
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(4, 1000));
    }

    @Test
    void aMarkInFrontAndOtherOrdersAndWindowsLinesAreFine() {
        var result = run("\uFEFFStatus,ID,extra,title,signatures,created\r\nclosed,1,x,Орман егу,5,2017-01-31\r\n");
        assertThat(result.added()).isEqualTo(1);
        assertThat(titles(Sort.NEWEST)).containsExactly("Орман егу");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=1+1", "@SUM(A1)", "[link](http://x.example)", "DROP TABLE x; --"})
    void markupAndFormulasAreText(String title) {
        run(HEADER + "1,2017-01-31,\"" + title + "\",5,closed\n");
        assertThat(titles(Sort.NEWEST)).containsExactly(title);
    }

    @Test
    void invisibleSignsAndLineBreaksGo() {
        run(HEADER + "1,2017-01-31,\"a\u202Eb\u0000\n c\",5,closed\n");
        assertThat(titles(Sort.NEWEST)).containsExactly("ab c");
    }

    @Test
    void wrongLinesAreLeftOutAndToldWithTheirLine() {
        var result = run(HEADER
                + "1,2017-01-31,\"two\nlines\",5,closed\n"
                + "2,yesterday,title,5,closed\n"
                + "3,2017-01-31,,5,closed\n"
                + "4,2017-01-31,title,-5,closed\n"
                + "5,2017-01-31,title,5\n"
                + "6,2017-01-31," + "x".repeat(1001) + ",5,closed\n"
                + "7,2017-01-31,title,99999999999999,closed\n"
                + "8,2017-01-31,good,1,closed");

        assertThat(result.added()).isEqualTo(2);
        assertThat(result.wrong()).isEqualTo(6);
        assertThat(result.errors())
                .containsExactly(
                        new LineError(4, "portal.past.line.date", List.of("yesterday")),
                        new LineError(5, "portal.past.line.empty", List.of("title")),
                        new LineError(6, "portal.past.line.signatures", List.of("-5")),
                        new LineError(7, "portal.past.line.columns", List.of(5)),
                        new LineError(8, "portal.past.line.too-long", List.of("title", 1000)),
                        new LineError(9, "portal.past.line.signatures", List.of("99999999999999")));
    }

    @Test
    void aRepeatedIdIsKeptBesideTheEarlierOneAndRemarked() {
        var file = TWO + "1,2015-07-20,Ban unpaid internships,38,closed\n";
        var result = run(file);
        assertThat(result.added()).isEqualTo(3);
        assertThat(result.repeated()).isEqualTo(1);
        assertThat(result.errors()).containsExactly(new LineError(5, "portal.past.line.twice", List.of("1")));
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(3, 538));

        assertThat(run(file).unchanged()).isEqualTo(3);
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(3, 538));
    }

    @Test
    void remarksAreInTheOrderOfTheLines() {
        var result = run(TWO
                + "1,2015-07-20,Ban unpaid internships,38,closed\n"
                + "2,yesterday,title,5,closed\n"
                + "1,2015-07-20,Ban unpaid internships,38,closed\n");
        assertThat(result.errors()).extracting(LineError::line).containsExactly(5L, 6L, 7L);
    }

    @Test
    void anIdRepeatedTooOftenIsLeftOut() {
        var result = run(HEADER + "1,2015-07-20,again,1,closed\n".repeat(1_200));
        assertThat(result.added()).isEqualTo(9);
        assertThat(result.wrong()).isEqualTo(1_191);
    }

    @Test
    void onlyTheFirstHundredWrongLinesAreNamedAndTheResultIsKept() {
        var lines = new StringBuilder(HEADER);
        for (var i = 0; i < 150; i++) {
            lines.append(i).append(",").append("ү".repeat(60)).append(",title,5,closed\n");
        }
        var result = run(lines.toString());
        assertThat(result.wrong()).isEqualTo(150);
        assertThat(result.errors()).hasSize(100);
        assertThat(result.toJson().length()).isLessThan(20_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|portal.past.file.columns",
                "id;created;title;signatures;status|portal.past.file.columns",
                "id,created,name,signatures,status|portal.past.file.columns",
                "{\"json\":true}|portal.past.file.columns"
            })
    void otherColumnsAreRefused(String header, String key) {
        assertRefused((header + "\n1,2017-01-31,title,5,closed\n").getBytes(StandardCharsets.UTF_8), key);
    }

    @Test
    void otherEncodingsAreRefusedBeforeAnythingIsWritten() {
        var text = TWO + "3,2017-01-31,Ағаш егу,5,closed\n";
        assertRefused(text.replace("ғ", "г").getBytes(Charset.forName("windows-1251")), "portal.past.file.encoding");
        assertRefused(text.getBytes(StandardCharsets.UTF_16LE), "portal.past.file.encoding");
        var cut = text.getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 20] = (byte) 0xC3;
        assertRefused(cut, "portal.past.file.encoding");
    }

    @Test
    void aCutFileIsRefusedBeforeAnythingIsWritten() {
        assertRefused(
                (TWO + "3,2017-01-31,\"cut\"here,1,open\n").getBytes(StandardCharsets.UTF_8),
                "portal.past.file.quotes");
        var endless = TWO + "3,2017-01-31,\"" + "never closed\n".repeat(50_000);
        assertRefused(endless.getBytes(StandardCharsets.UTF_8), "portal.past.file.quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,2017-01-31,\"cut here",
                "3,2017-01-31,\"cut he said: \"\"",
                "3,2017-01-31,Орман егу,7,cl",
                "3,2017-01-31,Орман егу,7,",
                "3,2017-01-31,Орман егу,7",
                "3,2017-01-31,Орман е",
                "3"
            })
    void whereAFileWasCutIsToldBeforeAnythingIsWritten(String last) {
        assertThatThrownBy(() -> run(TWO + last))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .containsExactly(new Rejection.Violation(null, "portal.past.file.cut", List.of(5L))));
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(0, 0));
    }

    @Test
    void aFileCutWithinALetterIsToldAsCut() {
        var whole = (TWO + "3,2017-01-31,Орман").getBytes(StandardCharsets.UTF_8);
        assertRefused(Arrays.copyOf(whole, whole.length - 1), "portal.past.file.cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + "1,2017-01-31,Plant,1,closed",
                HEADER + "1,2017-01-31,Plant,1,Open",
                HEADER + "1,2017-01-31,Plant,1,\"rejected\"",
                HEADER + "1,2017-01-31,Plant,1,lost",
                "id,created,status,title,signatures\n1,2017-01-31,open,Plant,1"
            })
    void aWholeFileNeedsNoLineBreakAtItsEnd(String content) {
        assertThat(run(content).added()).isEqualTo(1);
    }

    @Test
    void aShortRecordBeforeOthersOrWithItsLineBreakIsAWrongLine() {
        assertThat(run(HEADER + "1,2017-01-31,Plant\n2,2017-01-31,Ban,1,closed").wrong())
                .isEqualTo(1);
        assertThat(run(HEADER + "1,2017-01-31,Plant\n").wrong()).isEqualTo(1);
    }

    @Test
    void aDateInTheFutureIsToldAsSuch() {
        var tomorrow = Formats.day(clock.instant()).plusDays(1);
        var result = run(HEADER
                + "1,2999-01-01,title,5,closed\n"
                + "2,%s,title,5,closed\n".formatted(tomorrow.plusDays(1))
                + "3,%s,title,5,closed\n".formatted(tomorrow.minusDays(1))
                + "4,0999-01-01,title,5,closed\n");
        assertThat(result.errors())
                .containsExactly(
                        new LineError(2, "portal.past.line.future", List.of("2999-01-01")),
                        new LineError(3, "portal.past.line.future", List.of(tomorrow.plusDays(1) + "")),
                        new LineError(5, "portal.past.line.date", List.of("0999-01-01")));
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void cancellingKeepsTheBatchesBefore() {
        var lines = new StringBuilder(HEADER);
        for (var i = 0; i < 1200; i++) {
            lines.append(i).append(",2017-01-31,title,1,closed\n");
        }
        assertThatThrownBy(() -> run("test", lines.toString().getBytes(StandardCharsets.UTF_8), done -> {
                    if (done >= 500) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(500, 500));
    }

    @Test
    void theSourceKeepsItsNameAsTyped() {
        run(TWO);
        assertThat(petitions.sources()).containsEntry("test", "Test");
    }

    @Test
    void thePetitionsOfAnotherSourceAreWarnedOf() {
        run(TWO);
        assertThat(run("again", TWO.getBytes(StandardCharsets.UTF_8)).alsoIn()).containsExactly("Test");
        assertThat(run(
                                "other",
                                TWO.replace("trees", "woods")
                                        .replace("Ban", "End")
                                        .getBytes(StandardCharsets.UTF_8))
                        .alsoIn())
                .isEmpty();
    }

    @Test
    void anUnknownStatusIsToldByLineAndKept() {
        var result = run("id,created,title,signatures,status\n1,2017-01-31,Plant,1,CLOSED\n2,2017-01-31,Ban,1,lost\n");
        assertThat(result.unknown()).isEqualTo(1);
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.errors())
                .containsExactly(new PastImportResult.LineError(3, "portal.past.line.status", List.of("lost")));
    }

    @Test
    void resultsOfEarlierVersionsAreRead() {
        var old = PastImportResult.fromJson(
                "{\"source\":\"test\",\"read\":1,\"added\":1,\"updated\":0,\"unchanged\":0,\"wrong\":0,\"repeated\":0,\"errors\":[]}");
        assertThat(old).isEqualTo(new PastImportResult("test", "test", 1, 1, 0, 0, 0, 0, 0, List.of(), List.of()));
    }

    @Test
    void onlyAdministratorsStartImports() {
        assertThatThrownBy(() -> start.start(Actor.anonymous(), "", "x.csv", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(Rejection.class)
                .hasMessage("shared.sign-in-first");
    }

    @ParameterizedTest
    @CsvSource({
        "'', uk-petitions-2017.csv, uk-petitions-2017",
        "'', C:\\data\\Өтініштер 2016.CSV, Өтініштер-2016",
        "'  E-otinish: archive ', x.csv, E-otinish-archive",
        "'', ???.csv, import",
        "'', aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.csv, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void sourcesAreNamedLikeTheirFileUnlessSaid(String said, String file, String name) {
        assertThat(ImportPastPetitions.key(said, file)).isEqualTo(name);
    }

    @Test
    void anEmptyFileIsToldToBeEmpty() {
        assertRefused(new byte[0], "portal.past.file.empty");
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> run("test", content))
                .isInstanceOf(Rejection.class)
                .hasMessage(key);
        assertThat(petitions.totals()).isEqualTo(new PastPetitions.Totals(0, 0));
    }

    private List<String> titles(Sort sort) {
        return petitions.find("", sort, Paging.first(10)).items().stream()
                .map(PastPetition::title)
                .toList();
    }

    private PastImportResult run(String content) {
        return run("test", content.getBytes(StandardCharsets.UTF_8));
    }

    private PastImportResult run(String source, byte[] content) {
        var told = new ArrayList<Long>();
        var result = run(source, content, told::add);
        assertThat(told.getLast()).isEqualTo(result.read());
        assertThat(told).isSorted();
        return result;
    }

    private PastImportResult run(String source, byte[] content, LongConsumer progress) {
        var file = files.storeForAWhile("test.csv", new ByteArrayInputStream(content), 10_000_000, Actor.system());
        var id = UUID.randomUUID();
        try {
            return PastImportResult.fromJson(
                    importing.run(new Run(id, input(file.id(), source).toJson(), progress)));
        } finally {
            assertThat(files.find(file.id())).isEmpty();
        }
    }

    private static ImportPastPetitions.Input input(UUID file, String source) {
        return new ImportPastPetitions.Input(file.toString(), source, source.replace("test", "Test"));
    }

    private record Run(UUID id, String input, LongConsumer told) implements LongJobRun {
        @Override
        public void progress(long done, long total) {
            told.accept(done);
        }
    }
}
