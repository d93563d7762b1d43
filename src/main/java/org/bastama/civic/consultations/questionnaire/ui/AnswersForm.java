package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.questionnaire.AnswerFields;
import org.bastama.civic.consultations.questionnaire.Answers;
import org.bastama.civic.consultations.questionnaire.CheckAnswers;
import org.bastama.civic.consultations.questionnaire.Course;
import org.bastama.civic.consultations.questionnaire.Question;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.civic.consultations.questionnaire.Questionnaire;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;

/** Answers a questionnaire page by page; what is answered is kept at once, and shows the questions that follow from it. */
final class AnswersForm extends Div {

    /** The place behind the last page, where everything is looked at and sent. */
    private static final String REVIEW = "";

    private final transient FillingDesk desk;
    private final transient Consultation consultation;
    private final int part;
    private final transient Questionnaire questionnaire;
    private final boolean preview;
    private final Runnable done;
    private final Paragraph status = Written.small("");
    private final List<QuestionField> fields = new ArrayList<>();
    private final transient Map<Question, Component> places = new LinkedHashMap<>();
    private transient Answers answers;
    private String key;

    AnswersForm(
            FillingDesk desk,
            Consultation consultation,
            int part,
            Questionnaire questionnaire,
            boolean preview,
            Runnable done) {
        this.desk = desk;
        this.consultation = consultation;
        this.part = part;
        this.questionnaire = questionnaire;
        this.preview = preview;
        this.done = done;
        key = KeyInAddress.of(part);
        answers = preview ? Answers.none() : desk.kept(consultation, part, key);
        addClassNames("b-card", "consultations-fields");
        status.getElement().setAttribute("role", "status");
        var pages = course().pages();
        show(pages.isEmpty() ? REVIEW : pages.getFirst().page().key());
    }

    private Course course() {
        return Course.of(questionnaire, answers);
    }

    private void show(String page) {
        removeAll();
        fields.clear();
        places.clear();
        var course = course();
        var shown = course.page(page).orElse(null);
        if (shown == null) {
            review(course);
            return;
        }
        var title = shown.page().title().in(ReaderLanguage.get());
        var heading = new H3(title.isEmpty() ? step(course, page) : step(course, page) + " – " + title);
        add(LanguageMark.mark(heading, shown.page().title()));
        if (!shown.page().intro().isEmpty()) {
            add(Written.of(shown.page().intro()));
        }
        // All of the page, those too that an answer may bring into sight.
        questionnaire.page(page).orElseThrow().questions().forEach(question -> {
            if (question.kind() instanceof QuestionKind.Attachment) {
                var later = fileLater(question);
                places.put(question, later);
                add(later);
                return;
            }
            var field = new QuestionField(
                    question, AnswerFields.write(question, answers.to(question.key())), () -> answered(page));
            fields.add(field);
            places.put(question, field);
            add(field);
        });
        showWhatApplies(page);
        add(turns(page, course), status);
        later();
    }

    private static Component fileLater(Question question) {
        var later = new Paragraph(question.text().in(ReaderLanguage.get()));
        LanguageMark.mark(later, question.text());
        return new Div(later, Written.small(later.getTranslation("consultations.questionnaire.file-later")));
    }

    private String step(Course course, String page) {
        var pages = course.pages().stream().map(one -> one.page().key()).toList();
        var at = page.equals(REVIEW) ? pages.size() : pages.indexOf(page);
        return getTranslation("consultations.questionnaire.step", at + 1, pages.size() + 1);
    }

    private void showWhatApplies(String page) {
        var visible = course().page(page).map(Course.VisiblePage::questions).orElse(List.of());
        places.forEach((question, place) -> place.setVisible(visible.contains(question)));
    }

    private Component turns(String page, Course course) {
        var next = new Button(getTranslation("consultations.questionnaire.next"), click -> next(page));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var turns = new Div(next);
        turns.addClassName("b-toolbar");
        course.before(page)
                .ifPresent(before -> turns.add(new Button(
                        getTranslation("consultations.questionnaire.back"),
                        click -> turnTo(before.page().key()))));
        return turns;
    }

    private void turnTo(String page) {
        show(page);
        getElement().executeJs("const h=this.querySelector('h3');h.tabIndex=-1;h.focus();");
    }

    private Answers read(Rejections rejections) {
        var read = answers;
        for (var field : fields) {
            var question = field.question();
            var answer = rejections.collect(question.key(), () -> AnswerFields.read(question, field::typed));
            read = answer == null ? read.without(question.key()) : read.with(question.key(), answer);
        }
        return read;
    }

    private void answered(String page) {
        answers = read(new Rejections());
        showWhatApplies(page);
        keep();
    }

    private void keep() {
        if (!preview && Rejected.handle(() -> key = desk.keep(consultation, part, key, answers))) {
            KeyInAddress.put(consultation, part, key);
            status.setText(getTranslation(
                    "consultations.questionnaire.saved", Formats.dateTime(ReaderLanguage.get(), desk.now())));
        }
    }

    private void next(String page) {
        var rejected = new Rejected();
        fields.forEach(field -> rejected.field(field.question().key(), field.validation()));
        if (rejected.run(() -> {
            var rejections = new Rejections();
            answers = read(rejections);
            rejections.throwIfAny();
            new CheckAnswers(questionnaire, false).page(page, answers);
        })) {
            turnTo(course().after(page).map(after -> after.page().key()).orElse(REVIEW));
        }
    }

    private void review(Course course) {
        add(new H3(step(course, REVIEW) + " – " + getTranslation("consultations.questionnaire.review")));
        add(new AnswersReview(course, this::turnTo));
        add(new SendForm(desk, consultation, part, preview, () -> answers, () -> key, done));
        if (!course.pages().isEmpty()) {
            var last = course.pages().getLast().page().key();
            add(new Button(getTranslation("consultations.questionnaire.back"), click -> turnTo(last)));
        }
    }

    /** With an account the answers are there wherever one signs in. */
    private void later() {
        if (!preview && !desk.isSignedIn()) {
            add(new LazyDetails(
                    getTranslation("consultations.questionnaire.later"),
                    () -> new LaterForm(email -> {
                        key = desk.keep(consultation, part, key, answers);
                        desk.mailLink(key, email);
                    })));
        }
    }
}
