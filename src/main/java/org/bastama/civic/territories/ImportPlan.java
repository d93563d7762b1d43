package org.bastama.civic.territories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;

/**
 * What a classifier changes in the stored tree. Known codes keep their kind, Kazakh and English names and population; a
 * Russian name that differs only in words of kinds ("Семей Г.А." and "город Семей") is the same name. What the file no
 * longer lists ends, but only within the regions that the file lists: a part of a classifier touches only that part.
 * A territory that had ended and is listed again is back, told among the added ones.
 */
record ImportPlan(
        List<TerritoryRow> added,
        List<TerritoryRow> back,
        List<TerritoryRow> changed,
        List<TerritoryRow> ended,
        List<ImportPreview.Change> renamed,
        List<ImportPreview.Change> moved,
        int unchanged,
        List<LocalizedText> regionsLeftAlone,
        List<LocalizedText> regionsShrinking) {

    private static final int FEW = 20;

    /** Compares; the day is the one on which territories that are no longer listed end. */
    static ImportPlan of(Collection<TerritoryRow> stored, List<ClassifierRow> file, LocalDate day) {
        return new ClassifierComparison(stored, file).plan(day);
    }

    /**
     * Refuses a file that leaves out more than one in ten of the territories in force: it was cut, or it is another
     * country's.
     */
    void requireWhole(Collection<TerritoryRow> stored) {
        var inForce = stored.stream().filter(TerritoryRow::inForce).count();
        if (ended.size() > Math.max(FEW, inForce / 10)) {
            throw Rejection.of("territories.import.leaves-out", ended.size(), inForce);
        }
    }

    /** Refuses a file that leaves out much of a region, unless somebody has looked and is sure. */
    void requireSure(boolean sure) {
        new Rejections()
                .require(
                        sure || regionsShrinking.isEmpty(),
                        "sure",
                        "territories.import.unsure",
                        inOneLine(regionsShrinking),
                        RegionLosses.MUCH)
                .throwIfAny();
    }

    /** What an administrator reads before it is applied. */
    ImportPreview preview() {
        return new ImportPreview(
                Stream.concat(added.stream(), back.stream())
                        .map(row -> ImportPreview.Change.appears(
                                row.code(), row.territory().names()))
                        .toList(),
                renamed,
                moved,
                unchanged,
                ended.stream()
                        .map(row -> ImportPreview.Change.disappears(
                                row.code(), row.territory().names()))
                        .toList(),
                regionsLeftAlone,
                regionsShrinking);
    }

    private static LocalizedText inOneLine(List<LocalizedText> names) {
        var lines = new EnumMap<Language, String>(Language.class);
        Language.all()
                .forEach(language -> lines.put(
                        language, names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "))));
        return new LocalizedText(lines);
    }
}
