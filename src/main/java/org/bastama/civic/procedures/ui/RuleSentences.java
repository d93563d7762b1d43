package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The rules of a procedure in plain words; what signatures are worth stands out where they do not count. */
public final class RuleSentences extends Div {

    /** For a territory, if one is meant: thresholds are then told as numbers. */
    public RuleSentences(ProcedureText texts, Procedure procedure, @Nullable Territory territory) {
        var list = new UnorderedList();
        for (var sentence : texts.of(procedure, territory, ReaderLanguage.get())) {
            if (sentence.key().equals("procedures.text.declared")) {
                var notice = new Paragraph(sentence.text());
                notice.addClassNames("b-notice", "warn");
                add(notice);
            } else {
                list.add(new ListItem(sentence.text()));
            }
        }
        add(list);
    }
}
