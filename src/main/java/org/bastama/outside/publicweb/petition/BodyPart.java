package org.bastama.outside.publicweb.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.SafeMarkdown;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a petition says, to whom, by whom and where. */
@Component
class BodyPart {

    private final TerritoryQueries territories;
    private final AccountQueries accounts;

    BodyPart(TerritoryQueries territories, AccountQueries accounts) {
        this.territories = territories;
        this.accounts = accounts;
    }

    /** The text in the reader's language if there is one, else in the original's, marked; nothing of a hidden text. */
    PetitionPage.Body of(Petition petition, Words words) {
        var reader = words.language();
        if (petition.textHidden()) {
            var title =
                    words.t("publicweb.petition.hidden-title", petition.number().value());
            return new PetitionPage.Body(
                    reader.code(),
                    null,
                    null,
                    title,
                    words.t("publicweb.petition.hidden-text"),
                    "",
                    reader.code(),
                    null);
        }
        var shown = petition.text().languageFor(reader);
        var version = petition.text().in(reader);
        var background = petition.text().backgroundFor(reader);
        return new PetitionPage.Body(
                shown.code(),
                mark(petition, shown, words),
                original(petition, shown, words),
                version.title(),
                version.demand(),
                SafeMarkdown.html(petition.text().in(background).background()),
                background.code(),
                background == shown ? null : words.t("petitions.page.other-language", words.nameOf(background)));
    }

    /** To whom, by whom, where, since when. */
    List<PetitionPage.Fact> facts(Petition whole, PetitionSummary petition, Reader reader, Words words) {
        var language = words.language();
        var facts = new ArrayList<PetitionPage.Fact>();
        facts.add(new PetitionPage.Fact(
                words.t("publicweb.petition.authority"),
                petition.authorityName().in(language),
                reader.link("/authorities/" + petition.authoritySlug())));
        facts.add(new PetitionPage.Fact(
                words.t("publicweb.petition.territory"),
                petition.territoryName().in(language),
                null));
        by(whole, petition, reader, words).ifPresent(facts::add);
        if (petition.openedAt() != null) {
            facts.add(
                    new PetitionPage.Fact(words.t("publicweb.petition.opened"), words.date(petition.openedAt()), null));
        }
        return facts;
    }

    /** The group, else the citizen who wrote it, unless a hidden text leaves nothing of it to be somebody's. */
    private Optional<PetitionPage.Fact> by(Petition whole, PetitionSummary petition, Reader reader, Words words) {
        if (petition.groupName() != null) {
            return Optional.of(new PetitionPage.Fact(
                    words.t("publicweb.petition.group"),
                    petition.groupName(),
                    petition.groupNumber() == null ? null : reader.link("/groups/" + petition.groupNumber())));
        }
        if (whole.textHidden()) {
            return Optional.empty();
        }
        return Optional.of(new PetitionPage.Fact(
                words.t("publicweb.petition.author"),
                accounts.find(whole.author()).map(Account::name).orElseGet(() -> words.t("petitions.page.citizen")),
                null));
    }

    /** Places to offer while one is typed: what lies directly in the petition's territory, and the regions. */
    List<String> places(PetitionSummary petition, Words words) {
        var language = words.language();
        var regions = territories.path(petition.territoryCode()).stream()
                .findFirst()
                .map(country -> territories.children(country.code(), language))
                .orElse(List.of());
        return Stream.concat(territories.children(petition.territoryCode(), language).stream(), regions.stream())
                .map(Territory::names)
                .map(names -> names.in(language))
                .distinct()
                .toList();
    }

    private static @Nullable String mark(Petition petition, Language shown, Words words) {
        if (shown != words.language()) {
            return words.t("petitions.page.other-language", words.nameOf(shown));
        }
        return shown == petition.text().original()
                ? null
                : words.t(
                        "petitions.page.translation",
                        words.nameOf(petition.text().original()));
    }

    private static Notice.@Nullable Link original(Petition petition, Language shown, Words words) {
        var original = petition.text().original();
        return shown == original || shown != words.language()
                ? null
                : new Notice.Link(
                        words.t("publicweb.petition.original"), Reader.in(original, "/p/" + petition.number()));
    }
}
