package org.openbydefault.git;

/**
 * A folder that a sparse index names in place of its files.
 *
 * @param path repository-relative path with a final {@code /}
 * @param tree id of the tree object that lists the files, in hexadecimal digits
 */
record SparseFolder(String path, String tree) {}
