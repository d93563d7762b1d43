package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;

/** All procedures in force. */
@Route(value = "procedures", layout = MainLayout.class)
@AnonymousAllowed
class ProcedureListView extends Div implements HasDynamicTitle {

    private final ProcedureText texts;
    private final String defaultProcedure;

    ProcedureListView(ProcedureQueries procedures, ProcedureText texts, PortalProperties properties) {
        this.texts = texts;
        this.defaultProcedure = properties.defaultProcedure();
        var lead = new Paragraph(getTranslation("procedures.list.lead"));
        lead.addClassName("b-lead");
        var list = new UnorderedList();
        list.addClassName("b-cards");
        procedures.sorted(procedures.current(), ReaderLanguage.get()).forEach(procedure -> list.add(item(procedure)));
        add(new H1(getPageTitle()), lead, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedures.list.title");
    }

    private ListItem item(Procedure procedure) {
        var language = ReaderLanguage.get();
        var link = new RouterLink(procedure.names().in(language), ProcedureView.class, procedure.code());
        var country = badge("procedures.country." + (procedure.country() == null ? "none" : procedure.country()));
        var thresholds = new UnorderedList();
        procedure
                .thresholds()
                .forEach(threshold -> thresholds.add(new ListItem(texts.threshold(threshold.rule(), null, language))));
        var collection = procedure.collection();
        if (procedure.kind() == Procedure.Kind.CONSULTATION && collection != null) {
            thresholds.add(new ListItem(
                    getTranslation("procedures.text.consultation.term", texts.term(collection, language))));
        }
        var badges = new Div(country);
        badges.addClassName("b-row");
        if (procedure.code().equals(defaultProcedure)) {
            var first = badge("procedures.list.default");
            first.addClassName("accent");
            badges.addComponentAsFirst(first);
        }
        var item = new ListItem(new H2(LanguageMark.mark(link, procedure.names())), badges, thresholds);
        item.addClassName("b-card");
        return item;
    }

    private Span badge(String key) {
        var badge = new Span(getTranslation(key));
        badge.addClassName("b-badge");
        return badge;
    }
}
