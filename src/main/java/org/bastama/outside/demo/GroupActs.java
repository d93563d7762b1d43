package org.bastama.outside.demo;

import org.bastama.civic.groups.ConfirmFounder;
import org.bastama.civic.groups.DecideGroup;
import org.bastama.civic.groups.FoundGroup;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupDraft;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.groups.InviteFounder;
import org.bastama.civic.groups.SaveGroupDraft;
import org.bastama.civic.groups.SubmitGroup;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's groups do: draft, invite, confirm, submit; and what the moderator decides. */
@Component
@Profile("demo")
class GroupActs {

    private static final int DAYS_TO_DECIDE = 5;

    private final Stage stage;
    private final Cast cast;
    private final FoundGroup found;
    private final SaveGroupDraft save;
    private final InviteFounder invite;
    private final ConfirmFounder confirm;
    private final SubmitGroup submit;
    private final DecideGroup decide;
    private final GroupQueries queries;

    GroupActs(
            Stage stage,
            Cast cast,
            FoundGroup found,
            SaveGroupDraft save,
            InviteFounder invite,
            ConfirmFounder confirm,
            SubmitGroup submit,
            DecideGroup decide,
            GroupQueries queries) {
        this.stage = stage;
        this.cast = cast;
        this.found = found;
        this.save = save;
        this.invite = invite;
        this.confirm = confirm;
        this.submit = submit;
        this.decide = decide;
        this.queries = queries;
    }

    /** Puts a group's story on the programme. */
    void rehearse(DemoContent content, DemoContent.DemoGroup group) {
        double created = group.createdDaysAgo();
        double decided =
                group.registeredDaysAgo() != null ? group.registeredDaysAgo() : Math.max(1, created - DAYS_TO_DECIDE);
        stage.at(stage.ago(created), () -> draft(content, group));
        if (group.state().equals("draft")) {
            return;
        }
        stage.at(stage.ago(created - (created - decided) / 3), () -> founders(content, group));
        stage.at(stage.ago(created - (created - decided) / 2), () -> submit(content, group));
        if (!group.state().equals("submitted")) {
            stage.at(stage.ago(decided), () -> decide(content, group));
        }
    }

    private void draft(DemoContent content, DemoContent.DemoGroup group) {
        var coordinator = cast.actor(content.person(group.coordinator()));
        var id = found.draft(coordinator);
        stage.founded(group.key(), id);
        save.save(
                id,
                version(group),
                new GroupDraft(
                        group.name(),
                        group.kind().equals("organisation") ? Group.Kind.ORGANISATION : Group.Kind.CITIZENS,
                        group.bin() == null ? "" : group.bin(),
                        group.territory(),
                        group.purpose().localised(),
                        group.rules().localised(),
                        group.contact()),
                coordinator);
    }

    private void founders(DemoContent content, DemoContent.DemoGroup group) {
        var coordinator = cast.actor(content.person(group.coordinator()));
        group.founders().stream()
                .filter(key -> !key.equals(group.coordinator()))
                .map(content::person)
                .forEach(person -> {
                    var language = Language.of(person.language()).orElseThrow();
                    invite.invite(stage.group(group.key()), person.name(), person.email(), language, coordinator);
                    confirm.confirm(cast.token(person.email(), "/groups/confirm/"), true, language);
                });
    }

    private void submit(DemoContent content, DemoContent.DemoGroup group) {
        submit.submit(stage.group(group.key()), version(group), cast.actor(content.person(group.coordinator())));
    }

    private void decide(DemoContent content, DemoContent.DemoGroup group) {
        var verdict = switch (group.state()) {
            case "returned" -> DecideGroup.Verdict.RETURNED;
            case "refused" -> DecideGroup.Verdict.REFUSED;
            default -> DecideGroup.Verdict.REGISTERED;
        };
        decide.decide(
                stage.group(group.key()),
                version(group),
                verdict,
                verdict == DecideGroup.Verdict.REGISTERED ? null : "other",
                group.reason() == null ? LocalizedText.empty() : group.reason().localised(),
                cast.actor(content.person("moderator")));
    }

    private int version(DemoContent.DemoGroup group) {
        return queries.find(stage.group(group.key())).orElseThrow().version();
    }
}
