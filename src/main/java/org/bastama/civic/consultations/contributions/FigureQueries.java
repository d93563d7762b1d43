package org.bastama.civic.consultations.contributions;

import static bastama.db.consultations.Tables.CONTRIBUTION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.TreeMap;
import org.bastama.civic.consultations.Consultation;
import org.bastama.foundation.shared.Formats;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the public contributions of a consultation, by one look at their index. */
@Component
public class FigureQueries {

    private static final int DAY = Math.toIntExact(Duration.ofDays(1).toSeconds());

    private final DSLContext database;

    FigureQueries(DSLContext database) {
        this.database = database;
    }

    /** All figures of a consultation as they are now. */
    @Transactional(readOnly = true)
    public ContributionFigures of(Consultation consultation) {
        var total = 0;
        var byDisposition = new EnumMap<Disposition, Integer>(Disposition.class);
        var byPart = new HashMap<Integer, Integer>();
        var byDay = new TreeMap<LocalDate, Integer>();
        var day = day(consultation);
        for (var row : database.select(CONTRIBUTION.PART, CONTRIBUTION.DISPOSITION, day, DSL.count())
                .from(CONTRIBUTION)
                .where(ContributionQueries.isPublic(consultation.number()))
                .groupBy(CONTRIBUTION.PART, CONTRIBUTION.DISPOSITION, day)
                .fetch()) {
            int count = row.value4();
            total += count;
            byPart.merge(row.value1(), count, Integer::sum);
            byDay.merge(LocalDate.ofEpochDay(row.value3()), count, Integer::sum);
            if (row.value2() != null) {
                byDisposition.merge(Disposition.of(row.value2()).orElseThrow(), count, Integer::sum);
            }
        }
        return new ContributionFigures(new ContributionQueries.Counts(total, byDisposition), byPart, byDay);
    }

    /**
     * The day on which one was sent, counted from 1 January 1970: in the portal's zone, with the offset that it had when the
     * consultation opened. Databases have their own tables of zones, which may be older than ours.
     */
    private static Field<Integer> day(Consultation consultation) {
        var opens = consultation.moments().opensAt();
        var offset = Formats.ZONE
                .getRules()
                .getOffset(opens == null ? Instant.EPOCH : opens)
                .getTotalSeconds();
        return DSL.floor(DSL.extract(CONTRIBUTION.CREATED_AT, DatePart.EPOCH)
                .plus(DSL.inline(offset))
                .div(DSL.inline(DAY)));
    }
}
