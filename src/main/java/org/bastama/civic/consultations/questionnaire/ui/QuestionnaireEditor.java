package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionPage;
import org.bastama.civic.consultations.questionnaire.QuestionnaireDraft;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;

/** The pages of a questionnaire with their questions; what is added, moved or taken out builds it anew. */
final class QuestionnaireEditor extends Div {

    private final Set<String> open = new HashSet<>();
    private final List<PageEditor> pages = new ArrayList<>();
    private Runnable changed = () -> {};

    QuestionnaireEditor(QuestionnaireDraft draft) {
        addClassName("consultations-fields");
        build(draft.pages());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    QuestionnaireDraft typed() {
        return new QuestionnaireDraft(pages.stream().map(PageEditor::typed).toList());
    }

    /** Tells what is wrong beside the page or question it belongs to. */
    void tell(List<Rejection.Violation> problems) {
        pages.forEach(page -> page.tell(problems));
    }

    private void build(List<QuestionPage> shown) {
        removeAll();
        pages.clear();
        var earlier = new ArrayList<Question>();
        for (var i = 0; i < shown.size(); i++) {
            var page = new PageEditor(this, i + 1, shown.get(i), List.copyOf(earlier), open);
            pages.add(page);
            add(page);
            earlier.addAll(shown.get(i).questions());
        }
        add(new Button(getTranslation("consultations.questionnaire.edit.add-page"), click -> addPage()));
    }

    /** Something was typed. */
    void changed() {
        changed.run();
    }

    /** Something stands elsewhere, is there or gone. */
    void rebuilt(List<QuestionPage> now) {
        build(now);
        changed.run();
    }

    private void addPage() {
        var now = now();
        now.add(new QuestionPage(freeKey("p"), LocalizedText.empty(), LocalizedText.empty(), null, List.of()));
        rebuilt(now);
    }

    List<QuestionPage> now() {
        return new ArrayList<>(typed().pages());
    }

    /** Puts a page one place up. */
    void up(PageEditor page) {
        var at = pages.indexOf(page);
        if (at > 0) {
            var now = now();
            Collections.swap(now, at, at - 1);
            rebuilt(now);
        }
    }

    void remove(PageEditor page) {
        var now = now();
        now.remove(pages.indexOf(page));
        rebuilt(now);
    }

    /** Replaces the questions of a page, and opens one of them. */
    void questions(PageEditor page, List<Question> questions, String opened) {
        var now = now();
        var at = pages.indexOf(page);
        var typed = now.get(at);
        now.set(at, new QuestionPage(typed.key(), typed.title(), typed.intro(), typed.shownIf(), questions));
        open.add(opened);
        rebuilt(now);
    }

    /** A key that no page and no question has. */
    String freeKey(String prefix) {
        var taken = new HashSet<String>();
        typed().pages().forEach(page -> {
            taken.add(page.key());
            page.questions().forEach(question -> taken.add(question.key()));
        });
        return IntStream.rangeClosed(1, Integer.MAX_VALUE)
                .mapToObj(number -> prefix + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }
}
