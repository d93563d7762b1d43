package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a petition's pages that need more than the petition itself. */
@org.springframework.stereotype.Component
class PetitionParts {

    private final PetitionQueries petitions;
    private final ProgressParts progress;
    private final TimelineTexts timelineTexts;
    private final Topics topics;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final RuleParts rules;
    private final SignatureParts signatures;
    private final GroupQueries groups;
    private final AccountQueries accounts;
    private final Reasons reasons;
    private final ReportForms reportForms;
    private final PortalProperties portal;
    private final Clock clock;

    PetitionParts(
            PetitionQueries petitions,
            ProgressParts progress,
            TimelineTexts timelineTexts,
            Topics topics,
            AuthorityQueries authorities,
            TerritoryQueries territories,
            RuleParts rules,
            SignatureParts signatures,
            GroupQueries groups,
            AccountQueries accounts,
            Reasons reasons,
            ReportForms reportForms,
            PortalProperties portal,
            Clock clock) {
        this.petitions = petitions;
        this.progress = progress;
        this.timelineTexts = timelineTexts;
        this.topics = topics;
        this.authorities = authorities;
        this.territories = territories;
        this.rules = rules;
        this.signatures = signatures;
        this.groups = groups;
        this.accounts = accounts;
        this.reasons = reasons;
        this.reportForms = reportForms;
        this.portal = portal;
        this.clock = clock;
    }

    boolean collects(Petition petition) {
        return petition.collects(clock.instant());
    }

    StateBadge badge(Petition petition) {
        return StateBadge.of(petition, clock.instant());
    }

    PetitionNames names(Petition petition) {
        var group = petition.group();
        return new PetitionNames(
                Optional.ofNullable(petition.authoritySlug())
                        .flatMap(authorities::find)
                        .orElse(null),
                Optional.ofNullable(petition.territoryCode())
                        .flatMap(territories::find)
                        .orElse(null),
                Optional.ofNullable(group).flatMap(groups::find).orElse(null),
                procedure(petition).orElse(null),
                Optional.ofNullable(petition.topic()).flatMap(topics::find).orElse(null),
                Optional.ofNullable(petition.reasonCode())
                        .flatMap(reasons::find)
                        .orElse(null),
                group == null
                        ? accounts.find(petition.author()).map(Account::name).orElse(null)
                        : null);
    }

    /** The version it runs under, or while none is fixed the one in force. */
    Optional<Procedure> procedure(Petition petition) {
        return rules.procedure(petition);
    }

    /** How far it is, kept live. */
    Component progress(Petition petition, Actor reader) {
        return progress.of(petition, reader);
    }

    Component history(Petition petition) {
        return new HistoryPart(petitions.timeline(petition.number()), timelineTexts);
    }

    Optional<Component> signatures(Petition petition) {
        return signatures.of(petition, declaredSupport(petition).isPresent());
    }

    Optional<Component> rules(Petition petition) {
        return rules.of(petition);
    }

    /** What signatures are worth here, where those by e-mail do not count. */
    Optional<Component> declaredSupport(Petition petition) {
        return rules.declaredSupport(petition);
    }

    Component share(Petition petition) {
        return new SharePart(
                portal.url("/" + PetitionNavigation.plain(petition.number())),
                petition.text().in(ReaderLanguage.get()).title());
    }

    /** The address by which supporters reach a petition that gathers. */
    String directLink(Petition petition) {
        return portal.url("/" + PetitionNavigation.plain(petition.number()) + "?key=" + petition.directKey());
    }

    Component report(Petition petition, @Nullable String key) {
        return reportForms.of(petition, key);
    }
}
