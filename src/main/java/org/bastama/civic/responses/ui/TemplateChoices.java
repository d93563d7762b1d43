package org.bastama.civic.responses.ui;

import java.util.function.Consumer;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.desk.FillTemplate;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.LocalizedText;

/** Offers the templates of the authority that has a case. */
@org.springframework.stereotype.Component
class TemplateChoices {

    private final KeepTemplates templates;
    private final FillTemplate fill;

    TemplateChoices(KeepTemplates templates, FillTemplate fill) {
        this.templates = templates;
        this.fill = fill;
    }

    /** The choice for a text; hidden where the authority has no templates. */
    TemplateChoice of(HandOver handOver, Actor actor, Consumer<LocalizedText> insert) {
        return new TemplateChoice(
                templates.of(handOver.authoritySlug(), actor),
                template -> fill.fill(template, handOver, actor),
                insert);
    }
}
