package org.bastama.bench.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.bench.Workshop;
import org.bastama.bench.data.BenchPetitions;
import org.bastama.bench.data.GetRequests;
import org.bastama.bench.data.Shares;
import org.bastama.bench.data.SignRequests;
import org.bastama.bench.load.Arrivals;
import org.bastama.bench.load.Requests;
import org.bastama.bench.load.Stretch;
import org.bastama.bench.report.Aim;
import org.bastama.bench.report.Measure;
import org.bastama.foundation.shared.PetitionNumber;

/** The same work on two portals, one with few signatures and one with very many, in turn. */
final class GrowthSuite implements Suite {

    private static final long FEW = 10_000;
    private static final int READERS = 32;
    private static final double CONFIRMED_A_SECOND = 15_000;
    private static final double MOST = 1.5;

    /** What is done on both, by what the tables call it. */
    private enum Work {
        PAGE("pages of petitions in turn"),
        SIGN("sign, the largest petition"),
        CONFIRM("confirm, the largest petition"),
        SEARCH("search"),
        LIST("list by signatures"),
        FIGURES("by day, by territory, by level");

        private final String title;

        Work(String title) {
            this.title = title;
        }

        String on(GrownPortal portal) {
            return title + ": " + portal.name();
        }
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String about() {
        return "the same work with 10 thousand and with -Dbench.growth (10 million) signatures (aim 4); takes long";
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public Plan plan(Workshop workshop) {
        var shares = Shares.of(workshop.options().petitions());
        var words = words(shares);
        var small = GrownPortal.start(workshop, "few", shares, FEW, words.getFirst());
        var large =
                GrownPortal.start(workshop, "many", shares, workshop.options().growth(), words.getFirst());
        var numbers = BenchPetitions.numbers(shares.shares().size());
        var measures = new ArrayList<Measure>();
        var aims = new ArrayList<Aim>();
        for (var work : Work.values()) {
            for (var portal : List.of(small, large)) {
                measures.add(new HttpMeasure(
                        work.on(portal),
                        portal.process(),
                        isWriting(work) ? workshop.options().connections() : READERS,
                        Arrivals::closedLoop,
                        requests(work, workshop, portal, numbers, words),
                        Map.of("postgres", workshop.postgres().cpu())));
            }
            aims.add(new Aim(
                    "4 %s, cost with many ÷ few".formatted(work.title),
                    round -> round.ratio(work.on(small), work.on(large)),
                    MOST,
                    false));
        }
        return new Plan(measures, aims);
    }

    private static boolean isWriting(Work work) {
        return work == Work.SIGN || work == Work.CONFIRM;
    }

    private static Function<Stretch, Requests> requests(
            Work work, Workshop workshop, GrownPortal portal, List<PetitionNumber> numbers, List<String> words) {
        var hot = numbers.subList(0, 1);
        return switch (work) {
            case PAGE -> get(numbers.stream().map(number -> "/p/" + number));
            case SIGN -> stretch -> new SignRequests(hot);
            case CONFIRM -> new ConfirmSupply(workshop, portal.database(), hot, CONFIRMED_A_SECOND).requests();
            case SEARCH -> get(words.stream().map(word -> "/api/v1/petitions?q=" + word));
            case LIST -> get(Stream.of("/api/v1/petitions?sort=signatures"));
            case FIGURES ->
                get(Stream.of("day", "territory", "level")
                        .map(by -> "/api/v1/petitions/" + hot.getFirst() + "/signatures/by-" + by));
        };
    }

    private static Function<Stretch, Requests> get(Stream<String> paths) {
        var all = paths.toList();
        return stretch -> GetRequests.of(all);
    }

    /** Words of the largest petitions' titles, as an address has them. */
    private static List<String> words(Shares shares) {
        return shares.shares().stream()
                .limit(50)
                .flatMap(share -> Stream.of(share.title().split("[^\\p{L}]+")))
                .filter(word -> word.length() > 4)
                .distinct()
                .map(word -> java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.toList());
    }
}
