package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One procedure: its rules in plain words, its source, its versions ({@code version} in the address). */
@Route(value = "procedures", layout = MainLayout.class)
@AnonymousAllowed
class ProcedureView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ProcedureAddresses addresses;
    private final ProcedureQueries procedures;
    private final ProcedureText texts;
    private final TerritoryQueries territories;
    private @Nullable Procedure procedure;

    ProcedureView(
            ProcedureAddresses addresses,
            ProcedureQueries procedures,
            ProcedureText texts,
            TerritoryQueries territories) {
        this.addresses = addresses;
        this.procedures = procedures;
        this.texts = texts;
        this.territories = territories;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        removeAll();
        show(addresses.find(code, event.getLocation().getQueryParameters()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return procedure == null ? "" : procedure.names().in(ReaderLanguage.get());
    }

    private void show(Procedure shown) {
        procedure = shown;
        add(LanguageMark.mark(new H1(getPageTitle()), shown.names()));
        add(new H2(getTranslation("procedures.page.rules")), rules(shown));
        add(new H2(getTranslation("procedures.page.source")), source(shown.citation(ReaderLanguage.get())));
        if (!shown.note().isEmpty()) {
            add(new H2(getTranslation("procedures.page.note")));
            add(LanguageMark.tell(new Paragraph(shown.note().in(ReaderLanguage.get())), shown.note()));
        }
        add(new H2(getTranslation("procedures.page.versions")), versions(shown));
        add(new Paragraph(new RouterLink(getTranslation("procedures.page.all"), ProcedureListView.class)));
    }

    /** With a field for a place where thresholds depend on it. */
    private Component rules(Procedure shown) {
        var list = new RuleSentences(texts, shown, null);
        var place = new Div(list);
        if (shown.thresholds().stream().anyMatch(t -> t.rule().needsPopulation())) {
            var field = new TerritoryField(territories);
            field.setLabel(getTranslation("procedures.page.place"));
            field.addValueChangeListener(event -> {
                place.removeAll();
                place.add(new RuleSentences(
                        texts, shown, territories.find(event.getValue()).orElse(null)));
            });
            return new Div(field, place);
        }
        return place;
    }

    private static Component source(Procedure.Citation citation) {
        var text = citation.url() == null ? new Span(citation.text()) : new Anchor(citation.url(), citation.text());
        text.getElement().setAttribute("lang", citation.language());
        return new Paragraph(text);
    }

    private Component versions(Procedure shown) {
        var list = new UnorderedList();
        for (var version : procedures.versions(shown.code())) {
            var text = version.validTo() == null
                    ? getTranslation("procedures.page.version", version.version(), version.validFrom())
                    : getTranslation(
                            "procedures.page.version-until", version.version(), version.validFrom(), version.validTo());
            if (version.version() == shown.version()) {
                list.add(new ListItem(text + " " + getTranslation("procedures.page.shown")));
            } else {
                var link = new RouterLink(text, ProcedureView.class, version.code());
                link.setQueryParameters(QueryParameters.simple(Map.of("version", "" + version.version())));
                list.add(new ListItem(link));
            }
        }
        return list;
    }
}
