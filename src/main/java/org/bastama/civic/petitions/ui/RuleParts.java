package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.procedures.ui.ProcedureNavigation;
import org.bastama.civic.procedures.ui.RuleSentences;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** The rules that a petition runs under, and what they say of its signatures. */
@org.springframework.stereotype.Component
class RuleParts {

    private final ProcedureQueries procedures;
    private final ProcedureText procedureText;
    private final AuthorityQueries authorities;
    private final TerritoryQueries territories;

    RuleParts(
            ProcedureQueries procedures,
            ProcedureText procedureText,
            AuthorityQueries authorities,
            TerritoryQueries territories) {
        this.procedures = procedures;
        this.procedureText = procedureText;
        this.authorities = authorities;
        this.territories = territories;
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

    Optional<Component> of(Petition petition) {
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
}
