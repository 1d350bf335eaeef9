package org.chancery.command;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a backup is put, or taken from, and of which server it is.
 *
 * @param keep how many backups are kept in the folder, the new one among them; 0 for all
 * @param server without a slash at its end
 */
record BackupArguments(Path folder, int keep, String server) {

    static final String BACKUP = "right is: backup FOLDER [--keep 14] [--server " + LoadArguments.SERVER + "]";
    static final String RESTORE = "right is: restore FOLDER [--server " + LoadArguments.SERVER + "]";

    /**
     * @param usage one of the two
     * @throws CommandFailure where the arguments are not those
     */
    static BackupArguments of(List<String> arguments, String usage) throws CommandFailure {
        String folder = null;
        int keep = 0;
        String server = LoadArguments.SERVER;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--server")) {
                server = LoadArguments.value(arguments, ++i, argument, usage);
            } else if (argument.equals("--keep") && usage.equals(BACKUP)) {
                keep = number(LoadArguments.value(arguments, ++i, argument, usage));
            } else if (argument.startsWith("--")) {
                throw new CommandFailure("there is no option " + argument + "; " + usage);
            } else if (folder != null) {
                throw new CommandFailure("one folder is named, and \"" + argument + "\" is another; " + usage);
            } else {
                folder = argument;
            }
        }
        if (folder == null) {
            throw new CommandFailure("no folder is named; " + usage);
        }
        return new BackupArguments(Path.of(folder), keep, LoadArguments.address(server));
    }

    private static int number(String value) throws CommandFailure {
        if (value.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(value);
        }
        throw new CommandFailure("--keep is \"" + value + "\"; right is how many backups to keep, such as 14");
    }
}
