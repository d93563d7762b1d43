package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.ScoreFigure;

/** How each number is counted and authorities are ranked, in words. */
class FormulaPart extends Section {

    FormulaPart() {
        var list = new DescriptionList();
        list.addClassName("responses-formulas");
        for (var figure : ScoreFigure.values()) {
            list.add(new DescriptionList.Term(ScoreWords.name(figure)));
            list.add(new DescriptionList.Description(ScoreWords.formula(figure)));
        }
        add(
                new H2(getTranslation("responses.score.formulas", Figures.FORMULAS)),
                new Paragraph(getTranslation("responses.score.formula.rank", Figures.ENOUGH)),
                list);
    }
}
