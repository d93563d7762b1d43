package org.bastama.civic.territories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Compares a classifier, row by row, with the territories that are stored. */
final class ClassifierComparison {

    private final Map<String, TerritoryRow> stored = new LinkedHashMap<>();
    private final List<ClassifierRow> file;
    private final Map<String, ClassifierRow> byId = new HashMap<>();
    private final List<TerritoryRow> added = new ArrayList<>();
    private final List<TerritoryRow> back = new ArrayList<>();
    private final List<TerritoryRow> changed = new ArrayList<>();
    private final List<ImportPreview.Change> renamed = new ArrayList<>();
    private final List<ImportPreview.Change> moved = new ArrayList<>();
    private int unchanged;

    ClassifierComparison(Collection<TerritoryRow> rows, List<ClassifierRow> file) {
        rows.forEach(row -> stored.put(row.code(), row));
        this.file = file;
        file.forEach(row -> byId.put(row.id(), row));
    }

    /** What the classifier changes; the day is the one on which territories that it no longer lists end. */
    ImportPlan plan(LocalDate day) {
        for (var row : file) {
            if (!row.isCountry()) {
                compare(row);
            }
        }
        var tree = new TerritoryTree(stored.values());
        var regions = new HashSet<String>();
        file.forEach(row -> regions.add(RegionLosses.region(row.code())));
        var ended = ended(regions, day);
        return new ImportPlan(
                List.copyOf(added),
                List.copyOf(back),
                List.copyOf(changed),
                ended,
                renamed,
                moved,
                unchanged,
                tree.children(TerritoryQueries.COUNTRY, Language.RU).stream()
                        .filter(region -> !regions.contains(region.code()))
                        .map(Territory::names)
                        .toList(),
                RegionLosses.much(stored.values(), ended));
    }

    private void compare(ClassifierRow row) {
        var known = stored.get(row.code());
        var parent = parentCode(row);
        if (known == null) {
            added.add(new TerritoryRow(added(row, parent), true, false, null));
            return;
        }
        var old = known.territory();
        var names =
                sameName(old.names(), row.name()) ? old.names() : old.names().with(Language.RU, row.name());
        var after = known.imported(parent, names);
        if (!known.inForce()) {
            back.add(after);
            return;
        }
        if (!names.equals(old.names())) {
            // Nothing but the Russian name is another one.
            renamed.add(
                    new ImportPreview.Change(row.code(), russian(old.names().in(Language.RU)), russian(row.name())));
        }
        if (!parent.equals(old.parentCode())) {
            moved.add(new ImportPreview.Change(row.code(), nameOf(old.parentCode()), nameOf(parent)));
        }
        unchanged += after.territory().equals(old) ? 1 : 0;
        if (!after.equals(known)) {
            changed.add(after);
        }
    }

    private static Territory added(ClassifierRow row, String parent) {
        var kind = ClassifierKinds.of(row.code(), row.name());
        var iso = parent.equals(TerritoryQueries.COUNTRY) ? "KZ-" + row.code().substring(0, 2) : null;
        return new Territory(row.code(), parent, kind, iso, russian(row.name()), null, null, null);
    }

    private List<TerritoryRow> ended(Set<String> regions, LocalDate day) {
        var listed = new HashSet<String>();
        file.forEach(row -> listed.add(row.code()));
        return stored.values().stream()
                .filter(TerritoryRow::inForce)
                .filter(row -> !listed.contains(row.code()) && regions.contains(RegionLosses.region(row.code())))
                .map(row -> row.endedOn(day))
                .toList();
    }

    private String parentCode(ClassifierRow row) {
        var parent = ClassifierFile.isTop(row) ? null : byId.get(row.parentId());
        return parent == null || parent.isCountry() ? TerritoryQueries.COUNTRY : parent.code();
    }

    private LocalizedText nameOf(@Nullable String code) {
        var known = code == null ? null : stored.get(code);
        if (known != null) {
            return known.territory().names();
        }
        return file.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> russian(row.name()))
                .orElseGet(LocalizedText::empty);
    }

    private static LocalizedText russian(String name) {
        return LocalizedText.of(Language.RU, name);
    }

    private static boolean sameName(LocalizedText names, String name) {
        return names.exactly(Language.RU)
                .filter(known ->
                        PlaceName.of(known).bare().equals(PlaceName.of(name).bare()))
                .isPresent();
    }
}
