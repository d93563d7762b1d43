package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** To whom: the authorities. */
@RestController
@RequestMapping("/api/v1")
class AuthorityApi {

    private record AuthorityItem(
            String slug, String name, String kind, PetitionItem.TerritoryRef territory, Places.Names names) {

        static final List<Column<AuthorityItem>> COLUMNS = List.of(
                Column.of("slug", AuthorityItem::slug),
                Column.of("name", AuthorityItem::name),
                Column.of("kind", AuthorityItem::kind),
                Column.of("territory.code", item -> item.territory().code()),
                Column.of("territory.name", item -> item.territory().name()));
    }

    private final Answers answers;
    private final DirectoryLists lists;
    private final AuthorityQueries authorities;
    private final Places places;

    AuthorityApi(Answers answers, DirectoryLists lists, AuthorityQueries authorities, Places places) {
        this.answers = answers;
        this.lists = lists;
        this.authorities = authorities;
        this.places = places;
    }

    @GetMapping("/authorities")
    @Offer(
            value = "authorities",
            answers = AuthorityItem.class,
            list = true,
            takes = {Parameter.TEXT, Parameter.TERRITORY})
    @Nullable
    ResponseEntity<byte[]> authorities(
            Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return lists.answer(
                parameters,
                request,
                response,
                AuthorityItem.COLUMNS,
                (asked, paging) -> authorities
                        .list(asked.text(), asked.within(), asked.language(), paging)
                        .map(authority -> item(authority, asked.language())));
    }

    @GetMapping("/authorities/{slug}")
    @Offer(value = "authority", answers = AuthorityItem.class)
    ResponseEntity<byte[]> authority(@PathVariable String slug, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        return answers.one(request, language, item(authority, language));
    }

    private AuthorityItem item(Authority authority, Language language) {
        return new AuthorityItem(
                authority.slug(),
                authority.names().in(language),
                authority.kind(),
                places.of(authority.territoryCode(), language),
                Places.Names.of(authority.names()));
    }
}
