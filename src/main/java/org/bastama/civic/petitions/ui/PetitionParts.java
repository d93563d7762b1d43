package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.Topics;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.procedures.ui.ProcedureNavigation;
import org.bastama.civic.procedures.ui.RuleSentences;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a petition's pages that need more than the petition itself. */
@org.springframework.stereotype.Component
class PetitionParts {

    private final PetitionQueries petitions;
    private final Tallies tallies;
    private final TimelineTexts timelineTexts;
    private final Topics topics;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final ProcedureText procedureText;
    private final GroupQueries groups;
    private final AccountQueries accounts;
    private final Reasons reasons;
    private final ReportForms reportForms;
    private final PortalProperties portal;
    private final Clock clock;

    PetitionParts(
            PetitionQueries petitions,
            Tallies tallies,
            TimelineTexts timelineTexts,
            Topics topics,
            AuthorityQueries authorities,
            TerritoryQueries territories,
            ProcedureQueries procedures,
            ProcedureText procedureText,
            GroupQueries groups,
            AccountQueries accounts,
            Reasons reasons,
            ReportForms reportForms,
            PortalProperties portal,
            Clock clock) {
        this.petitions = petitions;
        this.tallies = tallies;
        this.timelineTexts = timelineTexts;
        this.topics = topics;
        this.authorities = authorities;
        this.territories = territories;
        this.procedures = procedures;
        this.procedureText = procedureText;
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
        var code = petition.procedureCode();
        var version = petition.procedureVersion();
        if (code == null) {
            return Optional.empty();
        }
        return version == null
                ? procedures.current().stream()
                        .filter(p -> p.code().equals(code))
                        .findFirst()
                : procedures.find(code, version);
    }

    Component progress(Petition petition) {
        var procedure = procedure(petition);
        return new ProgressPart(
                petition,
                tallies.count(petition.number()).orElseThrow(),
                procedure.map(p -> p.supporters().count()).orElse(null),
                procedure.map(Procedure::countsEmail).orElse(true),
                clock.instant());
    }

    Component history(Petition petition) {
        return new HistoryPart(petitions.timeline(petition.number()), timelineTexts);
    }

    /** Nothing before a petition opens: the few supporters it has then are nobody's business. */
    Optional<Component> signatures(Petition petition) {
        if (petition.moments().openedAt() == null) {
            return Optional.empty();
        }
        return Optional.of(new SignaturesPart(
                tallies.byDay(petition.number()), named(tallies.byTerritory(petition.number()), ReaderLanguage.get())));
    }

    private Map<String, Long> named(Map<String, Long> byCode, Language language) {
        var named = new LinkedHashMap<String, Long>();
        byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> named.merge(
                        territories
                                .find(entry.getKey())
                                .map(Territory::names)
                                .map(names -> names.in(language))
                                .orElse(entry.getKey()),
                        entry.getValue(),
                        Long::sum));
        return named;
    }

    Optional<Component> rules(Petition petition) {
        return procedure(petition).map(procedure -> rules(petition, procedure));
    }

    private Component rules(Petition petition, Procedure procedure) {
        var territory = Optional.ofNullable(petition.authoritySlug())
                .flatMap(authorities::find)
                .flatMap(authority -> territories.find(authority.territoryCode()))
                .orElse(null);
        var link = new Anchor("/" + ProcedureNavigation.procedure(procedure.code(), procedure.version()));
        link.setText(procedure.names().in(ReaderLanguage.get()));
        return new Section(
                new H2(link.getTranslation("petitions.page.rules")),
                new Paragraph(LanguageMark.mark(link, procedure.names())),
                new RuleSentences(procedureText, procedure, territory));
    }

    /** What signatures are worth here, where those by e-mail do not count. */
    Optional<Component> declaredSupport(Petition petition) {
        return procedure(petition).filter(p -> !p.countsEmail()).map(p -> {
            var notice = new Paragraph(procedureText.declaredSupport(p, ReaderLanguage.get()));
            notice.addClassNames("b-notice", "warn");
            return notice;
        });
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
