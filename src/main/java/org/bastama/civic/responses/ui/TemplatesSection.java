package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.civic.responses.desk.Placeholder;
import org.bastama.civic.responses.desk.ResponseTemplate;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** The templates of an authority, to be read, changed, taken out and added to. */
class TemplatesSection extends Section {

    private final String authoritySlug;
    private final transient KeepTemplates templates;
    private final transient Actor actor;

    TemplatesSection(String authoritySlug, KeepTemplates templates, Actor actor) {
        this.authoritySlug = authoritySlug;
        this.templates = templates;
        this.actor = actor;
        fill();
    }

    private void fill() {
        removeAll();
        add(
                new H2(getTranslation("responses.template.title")),
                new Paragraph(getTranslation("responses.template.lead", placeholders())));
        templates.of(authoritySlug, actor).forEach(template -> add(fold(template)));
        add(new LazyDetails(getTranslation("responses.template.new"), this::empty));
    }

    private String placeholders() {
        return Stream.of(Placeholder.values())
                .map(placeholder -> placeholder.written()
                        + " – "
                        + getTranslation("responses.template.placeholder." + placeholder.code()))
                .collect(Collectors.joining("; "));
    }

    private Component empty() {
        return new NewTemplateForm(authoritySlug, templates, actor, this::kept);
    }

    private Component fold(ResponseTemplate template) {
        var fold = new LazyDetails(template.name(), () -> change(template));
        if (TemplateForm.waits(template, actor)) {
            fold.setContent(change(template));
            fold.setOpen(true);
        }
        return fold;
    }

    private Component change(ResponseTemplate template) {
        var changed = new Paragraph(getTranslation(
                "responses.template.changed",
                template.changedBy(),
                Formats.dateTime(ReaderLanguage.get(), template.changedAt())));
        changed.addClassNames("b-soft", "b-small");
        var form = new TemplateForm(template, templates, actor, this::kept);
        var remove = new Button(getTranslation("responses.template.remove"), click -> {
            if (Rejected.handle(() -> templates.remove(template.id(), actor))) {
                Rejected.done("responses.template.removed");
                fill();
            }
        });
        remove.setAriaLabel(getTranslation("responses.template.remove-which", template.name()));
        return new Div(changed, form, remove);
    }

    private void kept() {
        Rejected.done("responses.template.kept");
        fill();
    }
}
