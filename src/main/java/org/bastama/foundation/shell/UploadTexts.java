package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload of one file says, in the reader's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /** The texts for an upload in a component. */
    public static UploadI18N of(Component c) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(text(c, "choose")).setMany(text(c, "choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(text(c, "drop")).setMany(text(c, "drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(c, "one"))
                        .setFileIsTooBig(text(c, "too-big"))
                        .setIncorrectFileType(text(c, "type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(c, "running"))
                                .setStalled(text(c, "stalled"))
                                .setProcessing(text(c, "running"))
                                .setHeld(text(c, "waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(c, "remaining"))
                                .setUnknown(text(c, "remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(c, "failed"))
                                .setUnexpectedServerError(text(c, "failed"))
                                .setForbidden(text(c, "failed"))
                                .setFileTooLarge(text(c, "too-big"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text(c, "retry"))
                        .setStart(text(c, "start"))
                        .setRemove(text(c, "remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static String text(Component component, String key) {
        return component.getTranslation("shell.upload." + key);
    }
}
