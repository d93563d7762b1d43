package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By whom: the groups. */
@RestController
@RequestMapping("/api/v1")
class GroupApi {

    private record GroupItem(long number, String name, String kind, PetitionItem.@Nullable TerritoryRef territory) {}

    private record GroupDetails(
            long number,
            String name,
            String kind,
            String state,
            PetitionItem.@Nullable TerritoryRef territory,
            String purpose,
            @Nullable String registeredAt) {}

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
    private final DirectoryLists lists;
    private final GroupQueries groups;
    private final Places places;

    GroupApi(Answers answers, DirectoryLists lists, GroupQueries groups, Places places) {
        this.answers = answers;
        this.lists = lists;
        this.groups = groups;
        this.places = places;
    }

    @GetMapping("/groups")
    @Nullable
    ResponseEntity<byte[]> groups(HttpServletRequest request, HttpServletResponse response) {
        return lists.answer(
                request,
                response,
                GROUP,
                (asked, paging) ->
                        groups.list(asked.text(), asked.within(), paging).map(group -> item(group, asked.language())));
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

    private PetitionItem.@Nullable TerritoryRef place(@Nullable String code, Language language) {
        return code == null ? null : places.of(code, language);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
