/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for a program in an installer: says its version, or notes down what it was started with. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *notes = getenv("STANDIN_NOTES");
    FILE *file;
    if (argc == 2 && strcmp(argv[1], "--version") == 0)
        return puts(STANDIN_VERSION) < 0;
    file = notes ? fopen(notes, "ab") : NULL;
    if (!file)
        return 1;
    fprintf(file, "%d %s\n", argc, argc > 1 ? argv[1] : "");
    return fclose(file) != 0;
}
