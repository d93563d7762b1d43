package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.civic.responses.desk.ResponseTemplate;
import org.bastama.civic.responses.ui.TemplateFields.Typed;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Changes a template; of two who do so at once nobody's text is lost. */
class TemplateForm extends Div implements ChangedElsewhere.Form<Typed> {

    private final transient ResponseTemplate template;
    private final transient KeepTemplates templates;
    private final transient Actor actor;
    private final transient Runnable kept;
    private final TemplateFields fields = new TemplateFields();
    private final ChangedElsewhere<Typed> elsewhere;
    private int read;
    private boolean gone;

    TemplateForm(ResponseTemplate template, KeepTemplates templates, Actor actor, Runnable kept) {
        this.template = template;
        this.templates = templates;
        this.actor = actor;
        this.kept = kept;
        addClassName("responses-form");
        show(typed(template), template.version());
        elsewhere = new ChangedElsewhere<>(key(template, actor), this);
        add(elsewhere, fields, new Button(getTranslation("responses.template.keep"), click -> keep()));
        elsewhere.restore();
    }

    /** Whether what the person typed over a template waits for a choice. */
    static boolean waits(ResponseTemplate template, Actor actor) {
        return ChangedElsewhere.waits(key(template, actor));
    }

    private static String key(ResponseTemplate template, Actor actor) {
        return "template " + template.id() + " " + actor.account();
    }

    private static Typed typed(ResponseTemplate template) {
        return new Typed(template.name(), template.text());
    }

    private void keep() {
        var rejected = fields.rejected()
                .told(ChangedElsewhere.KEY, () -> elsewhere.refused(read))
                .told(KeepTemplates.GONE, this::gone);
        if (rejected.run(this::save)) {
            elsewhere.saved();
            kept.run();
        }
    }

    private void save() {
        var typed = typed();
        if (gone) {
            templates.add(template.authoritySlug(), typed.name(), typed.text(), actor);
        } else {
            templates.change(template.id(), typed.name(), typed.text(), read, actor);
        }
    }

    /** What was typed is not lost with the template: it can be kept as a new one. */
    private void gone() {
        gone = true;
        Rejected.failed(KeepTemplates.GONE);
    }

    @Override
    public ChangedElsewhere.Stored<Typed> stored() {
        var newest = templates.find(template.id(), actor).orElse(template);
        return new ChangedElsewhere.Stored<>(
                newest.version(),
                typed(newest),
                getTranslation(
                        "responses.proposal.elsewhere",
                        newest.changedBy(),
                        Formats.dateTime(ReaderLanguage.get(), newest.changedAt())));
    }

    @Override
    public Typed typed() {
        return fields.typed();
    }

    @Override
    public final void show(Typed typed, int readIn) {
        fields.show(typed);
        read = readIn;
    }

    @Override
    public void saveOver(int readIn) {
        read = readIn;
        keep();
    }

    @Override
    public Component text(Typed typed) {
        return fields.words(typed);
    }
}
