package org.bastama.outside.publicweb.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.SafeMarkdown;
import org.bastama.foundation.shared.Sha256;
import org.bastama.outside.publicweb.page.Words;

/** A hand-over pack with a long text, as it comes to an authority. */
final class SamplePack {

    static final Instant AT = Instant.parse("2026-09-02T07:05:00Z");

    private static final Messages MESSAGES = new Messages();
    private static final String TITLE = "Қауіпсіз өткел: мектеп маңындағы көшеде жарық пен бағдаршам болсын";
    private static final String DEMAND = "Мектеп маңындағы Абай көшесіне бағдаршам, жарық және жылдамдықты шектейтін "
            + "белгілер орнатуды, ал жұмыстың кестесін қалалық порталда жариялауды сұраймыз.";
    private static final String BACKGROUND = """
            ## Неге бұл маңызды

            Бір жылда осы өткелде **жеті** оқиға болды. Балалар күніне екі рет жол кесіп өтеді, ал таңертең қараңғы.

            - бағдаршам ең жақын қиылыста, 400 метр жерде;
            - жарық жоқ: [өлшеу нәтижесі](https://example.org/olsheu);
            - жылдамдықты ешкім *шектемейді*.

            > Мұғалімдер де, ата-аналар да осыны сұрайды.
            """;

    private SamplePack() {}

    static PackPage of(Language language) {
        var words = new Words(language, MESSAGES);
        var digest = Sha256.hex(DEMAND);
        var address = "bastama.kz/p/1234/pack";
        return new PackPage(
                words,
                "1234",
                1,
                AT.toString(),
                "kk",
                TITLE,
                DEMAND,
                basis(words),
                support(words),
                new PackPage.Story(null, steps(words)),
                Stream.of(Language.KK, Language.RU, Language.EN)
                        .map(l -> version(l, words))
                        .toList(),
                words.t("publicweb.pack.place-run", "bastama.kz", words.dateTime(AT), "«Азаматтық бастама» қоры"),
                true,
                "7K3M-0Q9X-TB4C",
                digest,
                address,
                QrCode.of("https://" + address + "?code=7K3M0Q9XTB4C").dataUri());
    }

    private static List<PackPage.Fact> basis(Words words) {
        return List.of(
                fact(words, "publicweb.petition.authority", "Алматы қаласының әкімдігі"),
                fact(words, "publicweb.pack.asking", words.t("publicweb.pack.group", "Қауіпсіз жол", "17")),
                fact(words, "publicweb.petition.territory", "Алматы"),
                fact(words, "publicweb.pack.procedure", "Ашық платформа"),
                fact(words, "publicweb.pack.source", "Bastama порталының ережесі (https://bastama.kz/about/terms)"),
                fact(
                        words,
                        "publicweb.pack.threshold",
                        words.t("publicweb.pack.threshold.value", 300, words.t("procedures.trigger.response"))),
                fact(words, "publicweb.petition.opened", words.date(AT.minusSeconds(86400 * 60))),
                fact(words, "publicweb.pack.reached", words.date(AT)),
                fact(words, "publicweb.pack.handed-over", words.dateTime(AT)));
    }

    private static PackPage.Fact fact(Words words, String key, String value) {
        return new PackPage.Fact(words.t(key), value, null);
    }

    private static PackPage.Support support(Words words) {
        var places = new ArrayList<PackPage.Row>();
        for (var name : List.of("Алматы", "Бостандық ауданы", "Медеу ауданы", "Астана", "Шымкент")) {
            places.add(new PackPage.Row(name, words.number(5_000 / (places.size() + 1)), false));
        }
        places.add(new PackPage.Row(words.t("publicweb.pack.unshown"), "12", true));
        return new PackPage.Support(
                words.t("publicweb.tally.signatures", 11_430),
                words.t("publicweb.pack.goal", 300),
                null,
                words.t("responses.desk.signed"),
                List.of(
                        new PackPage.Level(words.t("responses.desk.level.0"), words.number(11_400), true),
                        new PackPage.Level(words.t("responses.desk.level.3"), "30", true)),
                places,
                words.number(11_430));
    }

    private static List<PackPage.Step> steps(Words words) {
        return Stream.of("gathering", "supporters_reached", "opened", "threshold_reached", "handed_over")
                .map(kind -> new PackPage.Step(
                        words.date(AT),
                        words.t(
                                "petitions.timeline." + kind,
                                300,
                                "Алматы әкімдігі",
                                "none",
                                "none",
                                0,
                                "none",
                                "none"),
                        kind.equals("threshold_reached")))
                .toList();
    }

    private static PackPage.Version version(Language language, Words words) {
        var key = language == Language.KK ? "publicweb.pack.original" : "publicweb.pack.translation";
        return new PackPage.Version(
                words.t(key, words.nameOf(language)),
                language.code(),
                TITLE,
                DEMAND,
                SafeMarkdown.html(BACKGROUND.repeat(3)));
    }
}
