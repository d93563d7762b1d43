package org.bastama.civic.groups;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for registration: everything typed is checked, the name is taken, the group waits for a moderator. */
@Component
public class SubmitGroup {

    /** The shortest purpose and rules, in characters. */
    public static final int SHORTEST_TEXT = 20;

    /** The longest purpose and rules, in characters of one language. */
    public static final int LONGEST_TEXT = 3_000;

    private static final Pattern OUR_LETTERS = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    private final GroupRepository groups;
    private final GroupNameRepository names;
    private final GroupTransition transition;
    private final TerritoryQueries territories;
    private final PortalProperties properties;

    SubmitGroup(
            GroupRepository groups,
            GroupNameRepository names,
            GroupTransition transition,
            TerritoryQueries territories,
            PortalProperties properties) {
        this.groups = groups;
        this.names = names;
        this.transition = transition;
        this.territories = territories;
        this.properties = properties;
    }

    /**
     * Submits a draft or a returned group; for its coordinators. Rejected with every broken rule at once, at the fields
     * {@code name, kind, bin, territory, purpose, rules} (with the language, such as {@code purpose.ru}, where it is one
     * text's), {@code contact} and {@code founders}.
     */
    @Transactional
    public void submit(GroupId id, int version, Actor actor) {
        var group = groups.lock(id);
        GroupActions.of(group, actor).require(GroupActions.Action.SUBMIT);
        groups.lock(id, version);
        var rejections = new Rejections();
        var name = rejections.collect("name", () -> freeName(group));
        var checked = checked(group, rejections);
        rejections.require(
                group.confirmedFounders() >= properties.foundingMembers(),
                "founders",
                "groups.founders.too-few",
                properties.foundingMembers(),
                group.confirmedFounders());
        rejections.throwIfAny();
        groups.save(id, checked);
        take(id, Objects.requireNonNull(name));
        transition.move(group, GroupState.SUBMITTED, null, LocalizedText.empty(), actor);
    }

    private GroupName freeName(Group group) {
        var name = new GroupName(group.name());
        if (names.isTaken(name.skeleton(), group.id())) {
            throw taken();
        }
        return name;
    }

    /** Of two groups that submit one name at the same time, the database lets one through. */
    private void take(GroupId id, GroupName name) {
        try {
            names.take(id, name.skeleton());
        } catch (DuplicateKeyException e) {
            throw taken();
        }
    }

    private static Rejection taken() {
        return Rejection.at("name", "groups.name.taken");
    }

    private GroupDraft checked(Group group, Rejections rejections) {
        var isOrganisation = group.kind() == Group.Kind.ORGANISATION;
        var typedBin = group.bin() == null ? "" : group.bin();
        @Nullable Bin bin = isOrganisation ? rejections.collect("bin", () -> new Bin(typedBin)) : null;
        rejections.require(isTerritory(group.territoryCode()), "territory", "groups.territory.unknown");
        var purpose = text(rejections, "purpose", group.purpose());
        var rules = text(rejections, "rules", group.rules());
        @Nullable EmailAddress contact = rejections.collect("contact", () -> new EmailAddress(group.contact()));
        return new GroupDraft(
                Text.clean(group.name()).strip(),
                group.kind(),
                bin == null ? "" : bin.value(),
                group.territoryCode(),
                purpose,
                rules,
                contact == null ? "" : contact.value());
    }

    private boolean isTerritory(@Nullable String code) {
        return code != null && territories.find(code).isPresent();
    }

    private static LocalizedText text(Rejections rejections, String field, LocalizedText typed) {
        rejections.require(!typed.isEmpty(), field, "groups.text.one-language");
        Map<Language, String> checked = new HashMap<>();
        typed.texts().forEach((language, text) -> {
            @Nullable String good = rejections.collect(field + "." + language.code(), () -> text(text));
            checked.put(language, good == null ? "" : good);
        });
        return new LocalizedText(checked);
    }

    private static String text(String typed) {
        var text = Text.lines(typed, LONGEST_TEXT);
        if (Text.length(text) < SHORTEST_TEXT) {
            throw Rejection.of("groups.text.too-short", SHORTEST_TEXT);
        }
        if (OUR_LETTERS.matcher(text).results().count() * 2
                        < LETTERS.matcher(text).results().count()
                || !OUR_LETTERS.matcher(text).find()) {
            throw Rejection.of("groups.text.script");
        }
        return text;
    }
}
