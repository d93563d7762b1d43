package org.bastama.civic.territories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.spi.LongJobRun;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The import of a classifier; the rows it adds lie in a region that nobody else uses, and are the only ones it touches. */
class TerritoryImportTest extends ModuleTest {

    private static final Actor ADMINISTRATOR =
            Actor.of(new AccountId(new UUID(0, 1)), "Admin", Set.of(Role.ADMINISTRATOR));

    @Autowired
    ImportTerritories importTerritories;

    @Autowired
    CarryOutTerritoryImport handler;

    @Autowired
    TerritoryRepository territories;

    @Autowired
    TerritoryQueries queries;

    @Autowired
    LongJobs jobs;

    private record Run(String input, Runnable step) implements LongJobRun {

        @Override
        public UUID id() {
            return new UUID(0, 7);
        }

        @Override
        public void progress(long done, long total) {
            assertThat(done).isPositive().isLessThanOrEqualTo(total);
            step.run();
        }
    }

    /** A country's worth of settlements in a region that does not exist. */
    private static byte[] classifier(int settlements) {
        var text = new StringBuilder("\uFEFFid;parent_id;code;name\r\n1;0;980000000;Пробная область\r\n");
        for (var d = 0; d * 100 < settlements; d++) {
            var district = "98%02d00000".formatted(30 + d % 69);
            if (d < 69) {
                text.append("d%d;1;%s;Пробный район %d\r\n".formatted(d, district, d));
            }
        }
        for (var i = 0; i < settlements; i++) {
            var d = i % Math.min(69, (settlements + 99) / 100);
            text.append("s%d;d%d;98%02d%05d;с.Пробное %d\r\n".formatted(i, d, 30 + d, 101 + i, i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void sixteenThousandRowsAllOrNothing() {
        var upload = importTerritories.upload(ADMINISTRATOR, "kato.csv", classifier(16_000));
        var preview = importTerritories.preview(ADMINISTRATOR, upload);
        assertThat(preview.added()).hasSize(16_070);
        assertThat(preview.removed()).isEmpty();
        assertThat(preview.regionsLeftAlone()).hasSize(20);

        var revision = territories.revision();
        var cancelled = new Run(upload.toString(), () -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> handler.run(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(territories.revision()).isEqualTo(revision);
        assertThat(territories.find("980000000")).isEmpty();
        try {
            var result = handler.run(new Run(upload.toString(), () -> {}));
            assertThat(result).contains("\"added\":16070", "\"removed\":0", "\"moved\":0");
            assertThat(queries.find("980000000").orElseThrow().kind()).isEqualTo(Territory.Kind.REGION);
            assertThat(queries.typed("Пробное 15999")).singleElement().satisfies(t -> {
                assertThat(t.kind()).isEqualTo(Territory.Kind.SETTLEMENT);
                assertThat(t.names().languageFor(Language.KK)).contains(Language.RU);
                assertThat(queries.path(t.code())).hasSize(4);
            });
            assertThat(queries.suggest("пробное 1", Language.KK, 12)).hasSize(12);
            assertThat(handler.run(new Run(upload.toString(), () -> {})))
                    .contains("\"added\":0", "\"unchanged\":16070");
        } finally {
            removeTrial();
        }
    }

    @Test
    void aFileOnTheCommandLineWorksAlike(@TempDir Path folder) throws IOException {
        var file = folder.resolve("kato.csv");
        Files.write(file, classifier(10));
        assertThat(handler.run(new Run(file.toString(), () -> {}))).contains("\"added\":12");
        assertThatThrownBy(() -> handler.run(new Run(folder.resolve("none.csv").toString(), () -> {})))
                .hasMessage("territories.import.no-file");
        Files.writeString(file, "id;parent_id;code;name\n1;2;980000000;x\n");
        assertThatThrownBy(() -> handler.run(new Run(file.toString(), () -> {})))
                .hasMessage("territories.import.no-parent");
    }

    @Test
    void startsAsALongJobForAdministratorsOnly() {
        var upload = importTerritories.upload(ADMINISTRATOR, "kato.csv", classifier(1));
        var job = importTerritories.start(ADMINISTRATOR, upload, false);
        assertThat(jobs.find(job).orElseThrow().kind()).isEqualTo("territories.import");
        var moderator = Actor.of(new AccountId(new UUID(0, 2)), "x", Set.of(Role.MODERATOR));
        assertThatThrownBy(() -> importTerritories.upload(moderator, "kato.csv", classifier(1)))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importTerritories.preview(moderator, upload)).hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importTerritories.start(moderator, upload, false))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importTerritories.start(ADMINISTRATOR, new UUID(1, 1), false))
                .hasMessage("territories.import.no-file");
    }

    @Test
    void oldFilesAreNotKept() {
        var upload = importTerritories.upload(ADMINISTRATOR, "kato.csv", classifier(1));
        clock.advance(java.time.Duration.ofDays(3));
        importTerritories.upload(ADMINISTRATOR, "x".repeat(300), classifier(1));
        assertThatThrownBy(() -> importTerritories.preview(ADMINISTRATOR, upload))
                .hasMessage("territories.import.no-file");
    }

    @Autowired
    org.jooq.DSLContext database;

    private void removeTrial() {
        var table = bastama.db.territories.Tables.TERRITORY;
        database.update(table)
                .set(table.PARENT_CODE, (String) null)
                .where(table.CODE.like("98%"))
                .execute();
        database.deleteFrom(table).where(table.CODE.like("98%")).execute();
        database.update(bastama.db.territories.Tables.REVISION)
                .set(
                        bastama.db.territories.Tables.REVISION.NUMBER,
                        bastama.db.territories.Tables.REVISION.NUMBER.plus(1))
                .execute();
        queries.prepare();
    }
}
