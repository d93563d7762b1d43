package org.bastama.outside.publicweb.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.pack.HandOverPack;
import org.bastama.civic.petitions.pack.PackCode;
import org.bastama.civic.petitions.pack.PackFacts;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.SafeMarkdown;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Puts hand-over packs together, from what was sealed and nothing else: the petition may be another by now. */
@Component
class PackPages {

    private final Pages pages;
    private final PackSupport support;

    PackPages(Pages pages, PackSupport support) {
        this.pages = pages;
        this.support = support;
    }

    /** A pack for a reader. */
    PackPage of(HandOverPack pack, Language language) {
        var words = pages.words(new Reader(language, true));
        var facts = pack.facts();
        var text = facts.text();
        var version = text.in(language);
        var page = facts.portal() + "/p/" + facts.petition() + "/pack";
        return new PackPage(
                words,
                Long.toString(facts.petition()),
                pack.ordinal(),
                facts.handedOverAt().toString(),
                text.languageFor(language).code(),
                version.title(),
                version.demand(),
                basis(pack, words),
                support.of(facts, words),
                story(facts.timeline(), words),
                versions(text, words),
                place(facts, words),
                pack.author() != null,
                PackCode.printed(pack.code()),
                pack.digest(),
                page.replaceFirst("^https?://", ""),
                QrCode.of(page + "?code=" + pack.code()).dataUri());
    }

    private static List<PackPage.Fact> basis(HandOverPack pack, Words words) {
        var facts = pack.facts();
        var basis = new ArrayList<PackPage.Fact>();
        basis.add(named("publicweb.petition.authority", facts.authority(), words));
        basis.add(fact("publicweb.pack.asking", asking(pack, words), words));
        basis.add(named("publicweb.petition.territory", facts.territory(), words));
        basis.add(fact("publicweb.pack.procedure", PackFacts.names(facts.rules().names()), words));
        var source = PackFacts.Cited.in(words.language(), facts.rules().citations());
        var url = source.url();
        basis.add(new PackPage.Fact(
                words.t("publicweb.pack.source"),
                url == null ? source.text() : source.text() + " (" + url + ")",
                source.language()));
        var threshold = facts.threshold();
        basis.add(fact(
                "publicweb.pack.threshold",
                words.t(
                        "publicweb.pack.threshold.value",
                        threshold.required(),
                        words.t("procedures.trigger." + threshold.triggers())),
                words));
        moments(facts, words).forEach(basis::add);
        return basis;
    }

    private static Stream<PackPage.Fact> moments(PackFacts facts, Words words) {
        var population = facts.rules().population();
        var filing = facts.filing();
        return Stream.of(
                        Optional.ofNullable(population)
                                .map(people -> fact("publicweb.pack.population", words.number(people), words)),
                        Optional.ofNullable(facts.openedAt())
                                .map(at -> fact("publicweb.petition.opened", words.date(at), words)),
                        Optional.ofNullable(facts.threshold().reachedAt())
                                .map(at -> fact("publicweb.pack.reached", words.date(at), words)),
                        Optional.ofNullable(filing)
                                .map(filed -> fact(
                                        "publicweb.pack.filing",
                                        words.t("publicweb.pack.filing.value", filed.number(), words.date(filed.on())),
                                        words)),
                        Optional.of(fact("publicweb.pack.handed-over", words.dateTime(facts.handedOverAt()), words)))
                .flatMap(Optional::stream);
    }

    /** The group by name and number, else the citizen by name. */
    private static String asking(HandOverPack pack, Words words) {
        var group = pack.facts().group();
        if (group != null) {
            return group.number() == null
                    ? group.name()
                    : words.t(
                            "publicweb.pack.group", group.name(), group.number().toString());
        }
        var author = pack.author();
        return author == null ? words.t("petitions.page.citizen") : author;
    }

    private static PackPage.Story story(PackFacts.Story story, Words words) {
        var before = story.steps() - story.last().size();
        return new PackPage.Story(
                before == 0 ? null : words.t("publicweb.pack.before", before),
                story.last().stream()
                        .map(step -> new PackPage.Step(
                                words.date(step.at()),
                                PackFacts.names(step.texts()).in(words.language()),
                                step.struck()))
                        .toList());
    }

    /** The original first. */
    private static List<PackPage.Version> versions(PetitionText text, Words words) {
        return Stream.concat(Stream.of(text.original()), Language.all().stream())
                .distinct()
                .filter(text.versions()::containsKey)
                .map(language -> version(text, language, words))
                .toList();
    }

    private static PackPage.Version version(PetitionText text, Language language, Words words) {
        var version = text.in(language);
        var key = language == text.original() ? "publicweb.pack.original" : "publicweb.pack.translation";
        return new PackPage.Version(
                words.t(key, words.nameOf(language)),
                language.code(),
                version.title(),
                version.demand(),
                SafeMarkdown.html(version.background()));
    }

    private static String place(PackFacts facts, Words words) {
        var at = words.dateTime(facts.handedOverAt());
        var portal = facts.portal().replaceFirst("^https?://", "");
        return facts.operator().isBlank()
                ? words.t("publicweb.pack.place", portal, at)
                : words.t("publicweb.pack.place-run", portal, at, facts.operator());
    }

    private static PackPage.Fact named(String key, Map<String, String> byCode, Words words) {
        return fact(key, PackFacts.names(byCode), words);
    }

    private static PackPage.Fact fact(String key, LocalizedText value, Words words) {
        var language = value.languageFor(words.language()).filter(shown -> shown != words.language());
        return new PackPage.Fact(
                words.t(key),
                value.in(words.language()),
                language.map(Language::code).orElse(null));
    }

    private static PackPage.Fact fact(String key, String value, Words words) {
        return new PackPage.Fact(words.t(key), value, null);
    }
}
