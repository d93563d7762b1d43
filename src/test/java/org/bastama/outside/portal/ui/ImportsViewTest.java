package org.bastama.outside.portal.ui;

import static bastama.db.jobs.Tables.LONG_JOB;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.outside.portal.ImportPastPetitions;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ImportsViewTest extends ViewTest {

    private static final String FILE =
            "id,created,title,signatures,status\n1,2017-01-31,Plant trees,62,open\n2,x,y,5,open\n";

    @Autowired
    DSLContext database;

    @Autowired
    LongJobs jobs;

    @Test
    void signedOutPeopleDoNotSeeIt() {
        UI.getCurrent().navigate("administration/imports");
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(headings()).doesNotContain("Imports");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL", "MODERATOR"})
    void otherRolesDoNotSeeIt(Role role) {
        SignedInAs.roles(role);
        openBrowser(org.bastama.foundation.shared.Language.EN);
        UI.getCurrent().navigate("administration/imports");
        assertThat(headings()).doesNotContain("Imports");
    }

    @Test
    void anUploadIsImportedWithProgressAndReport() throws IOException {
        var view = open();
        _get(TextField.class).setValue("Archive 2017");
        view.uploaded("petitions.csv", file(FILE));

        assertThat(_get(ProgressBar.class).isVisible()).isTrue();
        jobs.run(newest().id());
        UI.getCurrent().navigate("about");
        open();

        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains(
                        "1 petition added",
                        "1 record left out",
                        "Line 3: “x” is not a date such as 2017-01-31 or 2017-01-31T12:00:00Z.");
        assertThat(newest().result()).contains("\"source\":\"Archive-2017\"", "\"name\":\"Archive 2017\"");
    }

    @Test
    void aWaitingImportCanBeCancelled() throws IOException {
        open().uploaded("petitions.csv", file(FILE));
        _get(Button.class, spec -> spec.withText("Cancel")).click();
        jobs.run(newest().id());
        assertThat(newest().state()).isEqualTo(LongJobs.State.CANCELLED);
        halfDone();
        UI.getCurrent().navigate("about");
        open();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains(
                        "Cancelled. 500 of 1,400 had been done, and that stays. The file can be imported again: nothing comes twice.");
    }

    @Test
    void aWrongFileIsExplained() throws IOException {
        open().uploaded("petitions.csv", file("a;b;c\n"));
        jobs.run(newest().id());
        UI.getCurrent().navigate("about");
        open();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains(
                        "The file needs a first line with the columns id,created,title,signatures,status. Its first line is: a;b;c");
    }

    @Test
    void whatNothingWasDoneOfIsNotCounted() throws IOException {
        open().uploaded("petitions.csv", file("a;b;c\n"));
        jobs.run(newest().id());
        UI.getCurrent().navigate("about");
        open();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("It did not work.");
    }

    @Test
    void aNewFileTakesTheOldResultAway() throws IOException {
        var view = open();
        view.uploaded("petitions.csv", file(FILE));
        jobs.run(newest().id());
        UI.getCurrent().navigate("about");
        view = open();
        assertThat(_find(PastImportReport.class)).hasSize(1);
        ComponentUtil.fireEvent(_get(Upload.class), new FileRejectedEvent(_get(Upload.class), "no", "picture.exe"));
        assertThat(_find(PastImportReport.class)).isEmpty();
        assertThat(_get(FileUpload.class).isInvalid()).isTrue();
        assertThat(_get(FileUpload.class).getErrorMessage())
                .isEqualTo("This file is not accepted: a CSV file is needed.");
    }

    @Test
    void territoriesHaveTheirOwnDesk() {
        open();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("administration/territories");
    }

    private ImportsView open() {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(org.bastama.foundation.shared.Language.EN);
        UI.getCurrent().navigate("administration/imports");
        return _get(ImportsView.class);
    }

    /** As an import is that was cancelled after its first batch. */
    private void halfDone() {
        database.update(LONG_JOB)
                .set(LONG_JOB.DONE, 500L)
                .set(LONG_JOB.TOTAL, 1_400L)
                .where(LONG_JOB.ID.eq(newest().id()))
                .execute();
    }

    private LongJob newest() {
        return jobs.newest(ImportPastPetitions.JOB, 1).getFirst();
    }

    private static java.util.List<String> headings() {
        return _find(H1.class).stream().map(H1::getText).toList();
    }

    private static File file(String content) throws IOException {
        var file = Files.createTempFile("import", ".csv");
        Files.writeString(file, content);
        return file.toFile();
    }
}
