package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.bastama.foundation.moderation.ui.ModerationNavigation;
import org.bastama.foundation.shell.MainLayout;

/** What stands where a petition was taken down. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class PetitionGoneView extends Div implements HasErrorParameter<PetitionGone>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PetitionGone> parameter) {
        removeAll();
        var text = new Paragraph(getTranslation("petitions.gone.text"));
        text.addClassName("b-lead");
        add(
                new H1(getPageTitle()),
                text,
                new Paragraph(
                        new Anchor("/" + ModerationNavigation.removals(), getTranslation("petitions.gone.removals"))));
        return HttpServletResponse.SC_GONE;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("petitions.gone.title");
    }
}
