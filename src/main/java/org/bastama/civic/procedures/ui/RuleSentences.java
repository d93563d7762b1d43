package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.TextList;
import org.jspecify.annotations.Nullable;

/** The rules of a procedure in plain words; what signatures are worth stands out where they do not count. */
public final class RuleSentences extends Div {

    /** For a territory, if one is meant: thresholds are then told as numbers. */
    public RuleSentences(ProcedureText texts, Procedure procedure, @Nullable Territory territory) {
        var rules = new ArrayList<String>();
        for (var sentence : texts.of(procedure, territory, ReaderLanguage.get())) {
            if (sentence.key().equals("procedures.text.declared")) {
                var notice = new Paragraph(sentence.text());
                notice.addClassNames("b-notice", "warn");
                add(notice);
            } else {
                rules.add(sentence.text());
            }
        }
        add(new TextList(rules));
    }
}
