package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.List;
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

    private record GroupItem(
            long number,
            String name,
            @OneOf(Vocabulary.GROUP_KIND) String kind,
            PetitionItem.@Nullable TerritoryRef territory) {

        static final List<Column<GroupItem>> COLUMNS = List.of(
                Column.of("number", GroupItem::number),
                Column.of("name", GroupItem::name),
                Column.of("kind", GroupItem::kind),
                Column.of(
                        "territory.code",
                        item -> item.territory() == null
                                ? null
                                : item.territory().code()),
                Column.of(
                        "territory.name",
                        item -> item.territory() == null
                                ? null
                                : item.territory().name()));
    }

    private record GroupDetails(
            long number,
            String name,
            @OneOf(Vocabulary.GROUP_KIND) String kind,
            @OneOf(Vocabulary.GROUP_STATE) String state,
            PetitionItem.@Nullable TerritoryRef territory,
            String purpose,
            @Nullable OffsetDateTime registeredAt) {}

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
    @Offer(
            value = "groups",
            answers = GroupItem.class,
            list = true,
            takes = {Parameter.TEXT, Parameter.TERRITORY})
    @Nullable
    ResponseEntity<byte[]> groups(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return lists.answer(
                parameters,
                request,
                response,
                GroupItem.COLUMNS,
                (asked, paging) ->
                        groups.list(asked.text(), asked.within(), paging).map(group -> item(group, asked.language())));
    }

    @GetMapping("/groups/{number}")
    @Offer(value = "group", answers = GroupDetails.class)
    ResponseEntity<byte[]> group(@PathVariable String number, Parameters parameters, HttpServletRequest request) {
        var language = parameters.language();
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
                group.kind().code(),
                group.state().code(),
                place(group.territoryCode(), language),
                group.purpose().in(language),
                Times.of(group.registeredAt()));
    }

    private GroupItem item(GroupQueries.GroupSummary group, Language language) {
        return new GroupItem(group.number(), group.name(), group.kind().code(), place(group.territoryCode(), language));
    }

    private PetitionItem.@Nullable TerritoryRef place(@Nullable String code, Language language) {
        return code == null ? null : places.of(code, language);
    }
}
