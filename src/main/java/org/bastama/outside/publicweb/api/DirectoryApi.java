package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where, to whom, by whom: territories, authorities, groups. */
@RestController
@RequestMapping("/api/v1")
class DirectoryApi {

    private record TerritoryItem(
            String code,
            @Nullable String parentCode,
            String kind,
            Map<String, @Nullable String> names,
            @Nullable Integer population) {}

    private record AuthorityItem(
            String slug,
            String name,
            String kind,
            PetitionItem.TerritoryRef territory,
            Map<String, @Nullable String> names) {}

    private record GroupItem(long number, String name, String kind, PetitionItem.@Nullable TerritoryRef territory) {}

    private record GroupDetails(
            long number,
            String name,
            String kind,
            String state,
            PetitionItem.@Nullable TerritoryRef territory,
            String purpose,
            @Nullable String registeredAt) {}

    private static final List<Column<TerritoryItem>> TERRITORY = List.of(
            Column.of("code", TerritoryItem::code),
            Column.of("parentCode", TerritoryItem::parentCode),
            Column.of("kind", TerritoryItem::kind),
            Column.of("names.kk", item -> item.names().get("kk")),
            Column.of("names.ru", item -> item.names().get("ru")),
            Column.of("names.en", item -> item.names().get("en")),
            Column.of("population", TerritoryItem::population));
    private static final List<Column<AuthorityItem>> AUTHORITY = List.of(
            Column.of("slug", AuthorityItem::slug),
            Column.of("name", AuthorityItem::name),
            Column.of("kind", AuthorityItem::kind),
            Column.of("territory.code", item -> item.territory().code()),
            Column.of("territory.name", item -> item.territory().name()));
    private static final List<Column<GroupItem>> GROUP = List.of(
            Column.of("number", GroupItem::number),
            Column.of("name", GroupItem::name),
            Column.of("kind", GroupItem::kind),
            Column.of(
                    "territory.code",
                    item -> item.territory() == null ? null : item.territory().code()),
            Column.of(
                    "territory.name",
                    item -> item.territory() == null ? null : item.territory().name()));

    private final Answers answers;
    private final TerritoryQueries territories;
    private final AuthorityQueries authorities;
    private final GroupQueries groups;

    DirectoryApi(Answers answers, TerritoryQueries territories, AuthorityQueries authorities, GroupQueries groups) {
        this.answers = answers;
        this.territories = territories;
        this.authorities = authorities;
        this.groups = groups;
    }

    @GetMapping("/territories")
    @Nullable
    ResponseEntity<byte[]> territories(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 1_000, 1_000);
        var all = territories.all(parameters.language()).stream()
                .map(t ->
                        new TerritoryItem(t.code(), t.parentCode(), t.kind().code(), names(t.names()), t.population()))
                .toList();
        return answers.list(request, response, parameters, Listing.of(TERRITORY, all));
    }

    @GetMapping("/authorities")
    @Nullable
    ResponseEntity<byte[]> authorities(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 20, 100, "q", "territory");
        var language = parameters.language();
        var text = parameters.text("q").orElse("");
        var within = territory(parameters);
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        AUTHORITY,
                        paging -> authorities
                                .list(text, within, language, paging)
                                .map(authority -> item(authority, language))));
    }

    @GetMapping("/authorities/{slug}")
    ResponseEntity<byte[]> authority(@PathVariable String slug, HttpServletRequest request) {
        var language = new Parameters(request).language();
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        return answers.one(request, language, item(authority, language));
    }

    @GetMapping("/groups")
    @Nullable
    ResponseEntity<byte[]> groups(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 20, 100, "q", "territory");
        var language = parameters.language();
        var text = parameters.text("q").orElse("");
        var within = territory(parameters);
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        GROUP, paging -> groups.list(text, within, paging).map(group -> item(group, language))));
    }

    @GetMapping("/groups/{number}")
    ResponseEntity<byte[]> group(@PathVariable String number, HttpServletRequest request) {
        var language = new Parameters(request).language();
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw PageFault.notFound();
        }
        var group = groups.byNumber(Long.parseLong(number)).orElseThrow(PageFault::notFound);
        return answers.one(request, language, details(Long.parseLong(number), group, language));
    }

    private GroupDetails details(long number, Group group, Language language) {
        return new GroupDetails(
                number,
                group.name(),
                lower(group.kind()),
                group.state().code(),
                place(group.territoryCode(), language),
                group.purpose().in(language),
                Times.of(group.registeredAt()));
    }

    private GroupItem item(GroupQueries.GroupSummary group, Language language) {
        return new GroupItem(group.number(), group.name(), lower(group.kind()), place(group.territoryCode(), language));
    }

    private AuthorityItem item(Authority authority, Language language) {
        return new AuthorityItem(
                authority.slug(),
                authority.names().in(language),
                authority.kind(),
                new PetitionItem.TerritoryRef(
                        authority.territoryCode(), territories.fullName(authority.territoryCode(), language)),
                names(authority.names()));
    }

    private @Nullable String territory(Parameters parameters) {
        return parameters
                .known("territory", territories::find, "/api/v1/territories")
                .map(Territory::code)
                .orElse(null);
    }

    private PetitionItem.@Nullable TerritoryRef place(@Nullable String code, Language language) {
        return code == null ? null : new PetitionItem.TerritoryRef(code, territories.fullName(code, language));
    }

    /** All three languages, always; null where there is no name in one. */
    static Map<String, @Nullable String> names(LocalizedText names) {
        var byCode = new LinkedHashMap<String, @Nullable String>();
        Language.all()
                .forEach(language ->
                        byCode.put(language.code(), names.exactly(language).orElse(null)));
        return byCode;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
