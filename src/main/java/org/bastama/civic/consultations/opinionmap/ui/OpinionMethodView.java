package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.bastama.foundation.shell.MainLayout;

/** How an opinion map is made, in plain words, and where the method comes from. */
@Route(value = OpinionMethodView.PATH, layout = MainLayout.class)
@AnonymousAllowed
class OpinionMethodView extends Article implements HasDynamicTitle {

    /** Where it is; without a leading slash. */
    static final String PATH = "consultations/opinion-map";

    private static final String KEY = "consultations.opinions.method.";
    private static final int STEPS = 7;
    private static final String SOURCE = "https://www.e-revistes.uji.es/index.php/recerca/article/view/5516";

    OpinionMethodView() {
        var lead = new Paragraph(getTranslation(KEY + "lead"));
        lead.addClassName("b-lead");
        add(new H1(getPageTitle()), lead);
        for (var step = 1; step <= STEPS; step++) {
            add(new H2(getTranslation(KEY + step + ".title")), new Paragraph(getTranslation(KEY + step + ".text")));
        }
        add(
                new H2(getTranslation(KEY + "source")),
                new Paragraph(getTranslation(KEY + "source.text")),
                new Paragraph(new Anchor(SOURCE, getTranslation(KEY + "source.link"))));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
