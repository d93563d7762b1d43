package org.bastama.civic.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Snapshot;
import org.bastama.foundation.shared.SortKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The procedures there are; versions never change, so they are kept in memory. */
@Component
public class ProcedureQueries {

    private final Snapshot<List<Procedure>> snapshot;
    private final TerritoryQueries territories;
    private final String defaultProcedure;
    private final Clock clock;

    ProcedureQueries(
            ProcedureRepository procedures,
            TerritoryQueries territories,
            PortalProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.snapshot = new Snapshot<>(clock, transactions, procedures::count, procedures::all);
        this.territories = territories;
        this.defaultProcedure = properties.defaultProcedure();
        this.clock = clock;
    }

    /** One version. */
    public Optional<Procedure> find(String code, int version) {
        return snapshot.get().stream()
                .filter(p -> p.code().equals(code) && p.version() == version)
                .findFirst();
    }

    /** All versions of a procedure, the newest first. */
    public List<Procedure> versions(String code) {
        return snapshot.get().stream()
                .filter(p -> p.code().equals(code))
                .sorted(Comparator.comparingInt(Procedure::version).reversed())
                .toList();
    }

    /** The version in force today of each procedure, the default one first. */
    public List<Procedure> current() {
        var today = Formats.day(clock.instant());
        var current = new LinkedHashMap<String, Procedure>();
        snapshot.get().stream()
                .filter(p -> inForce(p, today))
                .sorted(Comparator.comparing((Procedure p) -> !p.code().equals(defaultProcedure))
                        .thenComparing(p -> !TerritoryQueries.COUNTRY.equals(p.country()))
                        .thenComparing(Procedure::code)
                        .thenComparing(
                                Comparator.comparingInt(Procedure::version).reversed()))
                .forEach(p -> current.putIfAbsent(p.code(), p));
        return List.copyOf(current.values());
    }

    /** Procedures as people look for them: the default one first, the others by name in the reader's language. */
    public List<Procedure> sorted(Collection<Procedure> procedures, Language reader) {
        return procedures.stream()
                .sorted(Comparator.comparing((Procedure p) -> !p.code().equals(defaultProcedure))
                        .thenComparing(p -> p.names().in(reader), SortKeys.collator(reader)))
                .toList();
    }

    /** The petition procedures in force today for an authority of a kind in a territory, the default one first. */
    public List<Procedure> applicable(String authorityKind, Territory territory) {
        var path = territories.path(territory.code());
        var country = path.isEmpty() ? territory.code() : path.getFirst().code();
        return current().stream()
                .filter(p -> p.kind() == Procedure.Kind.PETITION)
                .filter(p -> p.country() == null || p.country().equals(country))
                .filter(p -> among(p.authorityKinds(), authorityKind))
                .filter(p -> among(p.territoryKinds(), territory.kind().code()))
                .toList();
    }

    /** The consultation procedures in force today; the one that belongs to no country first. */
    public List<Procedure> consultations() {
        return current().stream()
                .filter(p -> p.kind() == Procedure.Kind.CONSULTATION)
                .sorted(Comparator.comparing((Procedure p) -> p.country() != null))
                .toList();
    }

    void prepare() {
        snapshot.reload();
    }

    private static boolean among(Set<String> kinds, String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static boolean inForce(Procedure p, LocalDate day) {
        return !day.isBefore(p.validFrom()) && (p.validTo() == null || !day.isAfter(p.validTo()));
    }
}
